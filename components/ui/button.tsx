import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon, type IconName } from './icons.tsx';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary: 'bg-accent text-accent-ink border-accent hover:brightness-110 active:brightness-95',
  plain: 'bg-card text-ink border-edge hover:bg-wash',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-wash',
  danger: 'bg-card text-failed border-failed hover:bg-failed-wash',
};

export const BUTTON_SHAPE =
  'inline-flex items-center justify-center gap-1.5 rounded-md border font-medium leading-tight no-underline transition-colors disabled:opacity-55';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  readonly small?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', icon, small = false, wide = false, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        BUTTON_SHAPE,
        LOOKS[look],
        small ? 'min-h-8 px-2.5 py-1 text-sm' : 'min-h-10 px-3.5 py-1.5',
        wide && 'w-full',
      )}
    >
      {icon !== undefined && <Icon name={icon} size={small ? 16 : 18} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children' | 'aria-label'> {
  readonly icon: IconName;
  readonly label: string;
}

/** At least 32 by 32 pixels, with its name for screen readers and as a tip. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={classNames(BUTTON_SHAPE, LOOKS.quiet, 'size-8 shrink-0')}
    >
      <Icon name={icon} />
    </button>
  );
}
