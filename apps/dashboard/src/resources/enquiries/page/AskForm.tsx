import { type FormEvent, useRef, useState } from 'react';
import { SendEnquiryDocument } from '../../../generated/graphql.ts';
import { graphql } from '../../../providers/graphql.ts';
import { ApiProblem, isOffline } from '../../../providers/problem.ts';
import { dayOf, dayWords, timeOf } from '../../../words/dates.ts';
import { type Ask, aboutWords, inputOf, missingIn, type PublicPage, type Time } from './ask.ts';
import { Choices } from './Choices.tsx';
import { ContactStep } from './ContactStep.tsx';
import { TimeStep } from './TimeStep.tsx';
import { useTimes } from './use-times.ts';

interface AskFormProps {
  handle: string;
  page: PublicPage;
  ask: Ask;
  keep: (changes: Partial<Ask>) => void;
  onSent: (clinicId: string, consultation: Time | null) => void;
}

interface Wrong {
  field: string;
  sentence: string;
}

const offline = 'There is no connection. What you filled in is kept on this device; try again when you are online.';
const wants = [
  { id: 'consultation', word: 'Book a free consultation', note: 'Choose a time now' },
  { id: 'call', word: 'Call me instead', note: 'The clinic gets in touch' },
] as const;
const abouts = (['shaved_look', 'density', 'scar', 'not_sure'] as const).map((id) => {
  const [word, note] = aboutWords[id];
  return { id, word, note };
});

interface TakenProps {
  taken: string;
  zone: string;
  times: readonly Time[] | undefined;
  onChoose: (startsAt: string) => void;
}

/** Somebody was quicker: the next times, one touch away. */
function Taken({ taken, zone, times, onChoose }: TakenProps) {
  const next = times?.filter(({ startsAt }) => startsAt > taken).slice(0, 3) ?? [];
  const today = dayOf(new Date(), zone);
  return (
    <div className="ask-taken" role="alert">
      <p>{`Somebody has just taken ${timeOf(taken, zone)}. Everything else you filled in is still here. The next free times:`}</p>
      <div className="phone-row">
        {next.map(({ startsAt }) => (
          <button key={startsAt} type="button" className="signing-button quiet" onClick={() => onChoose(startsAt)}>
            {`${dayWords(dayOf(startsAt, zone), today)}, ${timeOf(startsAt, zone)}`}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The questions, one after the other on one page. */
export function AskForm({ handle, page, ask, keep, onSent }: AskFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [firstDay, setFirstDay] = useState(page.firstDay);
  const [consent, setConsent] = useState(false);
  const [website, setWebsite] = useState('');
  const [wrong, setWrong] = useState<Wrong>();
  const [taken, setTaken] = useState<string>();
  const [busy, setBusy] = useState(false);
  const booking = ask.wants === 'consultation' && page.consultationMinutes !== null;
  const clinic = page.clinics.find(({ id }) => id === ask.clinicId);
  const free = useTimes(handle, booking ? (clinic?.id ?? null) : null, firstDay);

  const refuse = (what: Wrong) => {
    setWrong(what);
    form.current?.querySelector<HTMLElement>(`[name="${what.field}"]`)?.focus();
  };
  const send = async () => {
    const asked: Ask = booking ? ask : { ...ask, wants: 'call' };
    const missing = missingIn(asked, consent);
    if (missing) return refuse(missing);
    setBusy(true);
    setWrong(undefined);
    try {
      const { sendEnquiry } = await graphql(SendEnquiryDocument, { input: inputOf(handle, asked, consent, website) });
      onSent(String(sendEnquiry.clinicId), sendEnquiry.consultation ?? null);
    } catch (problem) {
      const { code = '', field = '', message = offline } = problem instanceof ApiProblem ? problem : {};
      if (code === 'APPOINTMENT.TAKEN') {
        setTaken(ask.startsAt ?? undefined);
        keep({ startsAt: null });
        free.again();
      } else refuse({ field, sentence: isOffline(problem) ? offline : message });
    } finally {
      setBusy(false);
    }
  };
  const choose = (startsAt: string) => {
    setTaken(undefined);
    setWrong(undefined);
    keep({ startsAt });
  };
  const atField = wrong && ['name', 'email', 'phone', 'consent'].includes(wrong.field);
  return (
    <form
      ref={form}
      className="signing-form"
      style={{ display: 'grid', gap: 32 }}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <Choices
        legend="Which clinic suits you?"
        choices={page.clinics.map(({ id, name, city }) => ({ id: String(id), word: name, note: city }))}
        chosen={ask.clinicId}
        onChoose={(clinicId) => keep({ clinicId, startsAt: null })}
      />
      <Choices legend="What is it about?" choices={abouts} chosen={ask.about} onChoose={(about) => keep({ about })} />
      {page.consultationMinutes !== null && (
        <Choices
          legend="How shall we begin?"
          choices={wants}
          chosen={ask.wants}
          onChoose={(next) => keep({ wants: next })}
        />
      )}
      {taken && clinic && <Taken taken={taken} zone={clinic.zone} times={free.times} onChoose={choose} />}
      {booking && !clinic && <p className="phone-note">Choose a clinic to see its free times.</p>}
      {booking && clinic && (
        <TimeStep
          {...{ page, clinic, free, firstDay }}
          onFirstDay={setFirstDay}
          chosen={ask.startsAt}
          onChoose={choose}
        />
      )}
      <ContactStep
        {...{ ask, keep, consent, website, wrong }}
        consentText={page.consentText}
        onConsent={setConsent}
        onWebsite={setWebsite}
      />
      {wrong && !atField && (
        <p className="signing-problem" role="alert">
          {wrong.sentence}
        </p>
      )}
      <div className="signing-bar">
        <span className="signing-quiet">Kept on this device until you send it.</span>
        <button type="submit" className="signing-button" disabled={busy}>
          {busy ? 'Sending…' : booking ? 'Book the consultation' : 'Send'}
        </button>
      </div>
    </form>
  );
}
