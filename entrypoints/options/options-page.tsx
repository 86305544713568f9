export function OptionsPage() {
  return <main>Soi Cổng</main>;
}
