import { useEffect, useState } from 'react';
import {
  type ChoicePartsFragment,
  ChooseMessagesByLinkDocument,
  OpenMessagesByLinkDocument,
  type ReminderPurpose,
} from '../../../generated/graphql.ts';
import { graphql } from '../../../providers/graphql.ts';
import { useSending } from './use-sending.ts';

const purposes: readonly (readonly [ReminderPurpose, string])[] = [
  ['appointment_reminder', 'Reminders of my appointments'],
  ['aftercare_check_in', 'How I am getting on after a visit'],
  ['next_session_invitation', 'When I can book my next visit'],
  ['perfecting_invitation', 'My included perfecting visit'],
  ['review_invitation', 'Reviews of the result'],
  ['top_up_invitation', 'When a top-up is due, in some years'],
];

/** One tap for each kind of message, and one more to have it again. */
export function MessagesTask({ token, clinicName }: { token: string; clinicName: string }) {
  const [choices, setChoices] = useState<readonly ChoicePartsFragment[]>();
  const { busy, problem, sendIt } = useSending();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for a link; sendIt is new each time.
  useEffect(() => {
    void sendIt(async () => {
      setChoices((await graphql(OpenMessagesByLinkDocument, { input: { token } })).openMessagesByLink);
    });
  }, [token]);
  const choose = (purpose: ReminderPurpose, wanted: boolean) =>
    sendIt(async () => {
      const input = { token, purpose, wanted };
      setChoices((await graphql(ChooseMessagesByLinkDocument, { input })).chooseMessagesByLink);
    });
  return (
    <>
      <p>{`${clinicName} sends you these. Take off what you do not want; it counts at once.`}</p>
      {purposes.map(([purpose, word]) => (
        <label key={purpose} className="phone-choice">
          <input
            type="checkbox"
            disabled={busy || !choices}
            checked={choices?.find((one) => one.purpose === purpose)?.wanted ?? true}
            onChange={(event) => void choose(purpose, event.target.checked)}
          />
          <span>{word}</span>
        </label>
      ))}
      {problem && (
        <p role="alert" className="signing-problem">
          {problem}
        </p>
      )}
    </>
  );
}
