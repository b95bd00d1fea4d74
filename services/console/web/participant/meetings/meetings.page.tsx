import { ask, followUp } from '../../api/clients.js';
import { useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import styles from '../form/form.module.css';
import { type LinkHeaders, WithLink } from '../link/link.js';
import { LogList } from './log-list.js';
import type { Log } from './meeting.js';
import { MeetingForm } from './meeting-form.js';
import { meetings } from './meetings.texts.js';

/** Logging a meeting: an act of twenty seconds, once a week. */
export function MeetingsPage() {
  return (
    <WithLink purpose="log-meetings" ask={(headers) => ask(followUp.GET('/my/meetings', { headers }))}>
      {(log, headers, { refetch }) => <Meetings log={log} headers={headers} onChange={() => void refetch()} />}
    </WithLink>
  );
}

function Meetings({ log, headers, onChange }: { log: Log; headers: LinkHeaders; onChange: () => void }) {
  const say = useSay();
  if (log.duo.status === 'running') {
    return (
      <>
        <MeetingForm headers={headers} onChange={onChange} />
        <LogList log={log} headers={headers} onChange={onChange} />
      </>
    );
  }
  return (
    <Page title={say(meetings.log)}>
      <p className={styles.note}>{say(log.duo.status === 'closed' ? meetings.closed : meetings.notSigned)}</p>
      {log.duo.status === 'closed' && <LogList log={log} headers={headers} onChange={onChange} />}
    </Page>
  );
}
