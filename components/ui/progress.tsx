interface ProgressProps {
  /** 0..1; null while the end cannot be seen. */
  readonly share: number | null;
  readonly label: string;
}

export function Progress({ share, label }: ProgressProps) {
  return (
    <>
      <progress aria-label={label} max={1} className="sr-only" {...(share === null ? {} : { value: share })} />
      <svg
        aria-hidden="true"
        viewBox="0 0 100 2"
        preserveAspectRatio="none"
        className="block h-2 w-full overflow-hidden rounded-full bg-wash"
      >
        <rect
          width={share === null ? 35 : Math.max(1.5, 100 * share)}
          height="2"
          fill="var(--color-accent)"
          className={share === null ? 'animate-pulse' : 'transition-[width] duration-500'}
        />
      </svg>
    </>
  );
}
