import { useState, type ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { SearchButton } from '../search/search-button.tsx';
import { chosenTheme, THEMES, wearTheme } from '../state/theme.ts';
import { word } from '../words/word.ts';
import { HelpButton } from './help.tsx';

/** Top right: search, language, theme, help. */
export function Tools(): ReactNode {
  return (
    <div className="tools">
      <SearchButton />
      <MenuTrigger>
        <Button className="tool">{word('language.name')}</Button>
        <Popover className="pop" placement="bottom end">
          <Menu aria-label={word('language.label')} selectionMode="single" selectedKeys={['en']}>
            <MenuItem id="en" className="item" textValue={word('language.name')}>
              {word('language.name')}
              <small>{word('language.only')}</small>
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <ThemeMenu />
      <HelpButton />
    </div>
  );
}

function ThemeMenu(): ReactNode {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <MenuTrigger>
      <Button className="tool keep" aria-label={word('theme.label')}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />
        </svg>
      </Button>
      <Popover className="pop" placement="bottom end">
        <Menu
          aria-label={word('theme.label')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onAction={(key) => {
            const chosen = THEMES.find((known) => known === key) ?? 'system';
            setTheme(chosen);
            wearTheme(chosen);
          }}
        >
          {THEMES.map((known) => (
            <MenuItem key={known} id={known} className="item" textValue={word(`theme.${known}`)}>
              {word(`theme.${known}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
