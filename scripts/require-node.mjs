// Plain JavaScript on purpose: it must be readable by the Node that is too old.
const REQUIRED_MAJOR = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < REQUIRED_MAJOR) {
  console.error(
    `Cần Node ${REQUIRED_MAJOR} trở lên, đang chạy ${process.versions.node}: hãy chạy "npm ci" không kèm --omit=optional, hoặc tự cài Node ${REQUIRED_MAJOR}. / ` +
      `Node ${REQUIRED_MAJOR} or newer is needed, this is ${process.versions.node}: run "npm ci" without --omit=optional, or install Node ${REQUIRED_MAJOR} yourself.`,
  );
  process.exit(1);
}
