import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { Icon, type IconName } from './icons.tsx';
import { BUTTON_SHAPE } from './button.tsx';

export interface MenuChoice {
  readonly label: string;
  readonly icon?: IconName;
  readonly danger?: boolean;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: string;
  /** Without it the button shows three dots and its name stays for screen readers. */
  readonly shown?: { readonly icon: IconName; readonly text: string };
  readonly choices: readonly MenuChoice[];
}

/** Tables have one in every row: until it is used it is a plain button and costs no more than that. */
export function Menu(props: MenuProps) {
  const [used, setUsed] = useState(false);
  if (used) return <OpenMenu {...props} />;
  return (
    <button
      type="button"
      aria-haspopup="menu"
      aria-expanded="false"
      onClick={() => setUsed(true)}
      {...triggerOf(props)}
    >
      <TriggerFace {...props} />
    </button>
  );
}

function triggerOf({ label, shown }: MenuProps) {
  return {
    ...(shown === undefined ? { 'aria-label': label, title: label } : {}),
    className: `${BUTTON_SHAPE} ${shown === undefined ? 'size-8 border-transparent hover:bg-wash' : 'min-h-10 border-edge bg-card px-3.5 py-1.5 hover:bg-wash'}`,
  };
}

function TriggerFace({ shown }: MenuProps) {
  return (
    <>
      <Icon name={shown?.icon ?? 'more'} />
      {shown?.text}
      {shown !== undefined && <Icon name="down" size={16} />}
    </>
  );
}

function OpenMenu(props: MenuProps) {
  const { choices } = props;
  return (
    <DropdownMenu.Root defaultOpen>
      <DropdownMenu.Trigger {...triggerOf(props)}>
        <TriggerFace {...props} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-20 grid min-w-44 max-w-[calc(100vw-1rem)] rounded-md border border-line bg-card p-1 shadow-float"
        >
          {choices.map(({ label, icon, danger, onChoose }) => (
            <DropdownMenu.Item
              key={label}
              onSelect={onChoose}
              className={`flex min-h-9 cursor-pointer items-center gap-2 rounded-sm px-2.5 py-1.5 outline-none data-[highlighted]:bg-wash data-[highlighted]:ring-2 data-[highlighted]:ring-focus ${danger === true ? 'text-failed' : ''}`}
            >
              {icon !== undefined && <Icon name={icon} size={16} />}
              {label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
