import { Menu } from '@base-ui/react/menu';
import { navigate } from '../client/router.tsx';
import { switchMembership, useMembership, useSay, useSession } from '../client/session.ts';
import { account as words } from '../words/account.ts';
import * as icons from './icons.tsx';
import { usePlanWords } from './planWords.ts';

interface Person {
  name: string;
  email: string;
}

/** The button at the foot of the sidebar and the menu it opens. */
export function UserMenu({ person }: { person: Person }) {
  const say = useSay();
  const { oddity, planLine } = useSession();
  const membership = useMembership();
  const { plan, organisation } = usePlanWords();
  const half = oddity === 'half-rendered';
  const line = planLine === 'organisation' ? organisation(membership) : plan(membership);
  return (
    <Menu.Root>
      <Menu.Trigger
        className="user"
        data-testid="user-menu-button"
        aria-label={half ? undefined : `${person.name}, ${say(words.settings)}`}
      >
        <span className="avatar" aria-hidden="true" data-initial={half ? '' : person.name.slice(0, 1)} />
        {!half && (
          <span className="user-lines">
            <span>{person.name}</span>
            {planLine !== 'hidden' && <span>{line}</span>}
          </span>
        )}
      </Menu.Trigger>
      <Menu.Portal data-cds-portal="">
        <Menu.Positioner className="floating" side="top" align="start" sideOffset={8}>
          <Menu.Popup className="menu">
            {!half && <Identity person={person} />}
            <Memberships />
            <Entries />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Identity({ person }: { person: Person }) {
  const membership = useMembership();
  const { plan, organisation } = usePlanWords();
  return (
    <div className="menu-header">
      <div data-testid="user-menu-header">{person.email}</div>
      <div data-testid="user-menu-header-org">
        {organisation(membership)} · {plan(membership)}
      </div>
    </div>
  );
}

/** Only people with several memberships see the list. */
function Memberships() {
  const { memberships } = useSession();
  const { uuid } = useMembership();
  const { caption, organisation } = usePlanWords();
  if (memberships.length < 2) return null;
  return (
    <Menu.RadioGroup value={uuid} onValueChange={(chosen: string) => void switchMembership(chosen)}>
      {memberships.map((each) => (
        <Menu.RadioItem key={each.uuid} value={each.uuid} closeOnClick className="menu-item">
          <span className="menu-lines">
            <span>{organisation(each)}</span>
            <span className="caption">{caption(each)}</span>
          </span>
          <Menu.RadioItemIndicator className="mark">{icons.check}</Menu.RadioItemIndicator>
        </Menu.RadioItem>
      ))}
      <Menu.Separator className="separator" />
    </Menu.RadioGroup>
  );
}

function Entries() {
  const say = useSay();
  const { role, personal } = useMembership();
  return (
    <>
      <Menu.Item
        className="menu-item"
        data-testid="user-menu-settings"
        onClick={() => navigate('/settings/general')}
      >
        {say(words.settings)}
      </Menu.Item>
      {role === 'admin' && !personal && (
        <Menu.Item
          className="menu-item"
          data-testid="user-menu-admin-settings"
          onClick={() => navigate('/admin-settings/data-privacy-controls')}
        >
          Organization settings
        </Menu.Item>
      )}
    </>
  );
}
