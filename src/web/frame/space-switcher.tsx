import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useMove } from '../address.ts';
import { workspacesQuery } from '../queries-own.ts';
import { placesHref } from '../space-address.ts';
import { count, word } from '../words/word.ts';
import { WhereButton } from './where-button.tsx';

/** Which data we are in; pressing it leads to other data or to bringing one's own. */
export function SpaceSwitcher({ here }: { readonly here: string }): ReactNode {
  const { go } = useMove();
  const list = useQuery(workspacesQuery()).data?.workspaces ?? [];
  const space = list.find(({ name }) => name === here);
  return (
    <MenuTrigger>
      <WhereButton
        name={space?.title ?? here}
        detail={space === undefined ? '' : word(space.published ? 'space.published' : 'space.own')}
        does={word('space.switch')}
      />
      <Popover className="pop" placement="bottom start">
        <Menu
          aria-label={word('space.switch')}
          selectionMode="single"
          selectedKeys={[here]}
          onAction={(key) => go(key === ':new' ? '/bring' : placesHref(String(key)))}
        >
          {list.map(({ name, title, actors, imports }) => (
            <MenuItem key={name} id={name} className="item" textValue={title}>
              {title}
              <small>
                {word('bring.actors', { actors: count(actors), imports: count(imports) })}
              </small>
            </MenuItem>
          ))}
          <Separator />
          <MenuItem id=":new" className="item" textValue={word('bring.title')}>
            {word('bring.title')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
