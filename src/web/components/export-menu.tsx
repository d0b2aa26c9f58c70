import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { word } from '../words/word.ts';

/** One thing that can be taken away: a file the server writes (`href`) or one the page writes (`run`). */
export interface ExportChoice {
  readonly label: string;
  readonly detail?: string;
  readonly href?: string;
  readonly run?: () => void;
}

/** Takes away what is on screen: data and picture. */
export function ExportMenu({
  choices,
  label = word('export.label'),
}: {
  readonly choices: readonly ExportChoice[];
  readonly label?: string;
}): ReactNode {
  return (
    <MenuTrigger>
      <Button className="btn">{label}</Button>
      <Popover className="pop" placement="bottom end">
        <Menu
          aria-label={label}
          onAction={(key) => {
            const choice = choices[Number(key)];
            if (choice?.run !== undefined) choice.run();
            else if (choice?.href !== undefined) follow(choice.href);
          }}
        >
          {choices.map((choice, i) => (
            <MenuItem key={i} id={String(i)} textValue={choice.label} className="item">
              {choice.label}
              {choice.detail !== undefined && <small>{choice.detail}</small>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function follow(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = '';
  link.click();
}
