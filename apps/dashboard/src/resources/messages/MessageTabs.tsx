import { PageTabs } from '../../controls/PageTabs.tsx';

const tabs = [
  { to: '/messages', word: 'Messages', needs: 'messages.read' },
  { to: '/messages/figures', word: 'Figures', needs: 'messages.read' },
  { to: '/messages/unreachable', word: 'Unreachable clients', needs: 'messages.read' },
  { to: '/messages/mailbox', word: 'Mailbox', needs: 'messages.read' },
] as const;

/** The parts of Messages. */
export function MessageTabs() {
  return <PageTabs label="Messages" tabs={tabs} />;
}
