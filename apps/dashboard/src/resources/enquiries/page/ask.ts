import { calendarText } from '@stipple/domain/feeds';
import type { EnquiryAbout, PublicEnquiryPageQuery, SendEnquiryInput } from '../../../generated/graphql.ts';

export type PublicPage = PublicEnquiryPageQuery['publicEnquiryPage'];
export type PublicClinic = PublicPage['clinics'][number];

export interface Time {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** What is filled in, kept on the device until it is sent. That one agrees to be contacted is said each time. */
export interface Ask {
  readonly id: string;
  readonly clinicId: string | null;
  readonly about: EnquiryAbout | null;
  readonly wants: 'consultation' | 'call';
  readonly startsAt: string | null;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

export const aboutWords: Record<EnquiryAbout, readonly [word: string, note: string]> = {
  shaved_look: ['A shaved look', 'Like a closely cut head of hair'],
  density: ['More density', 'Where hair has become thinner'],
  scar: ['Concealing a scar', 'From a transplant or an injury'],
  not_sure: ['I am not sure yet', 'Let us talk it over'],
};

/** What stands in the way of sending, in the order of the page; undefined when nothing does. */
export function missingIn(ask: Ask, consent: boolean): { field: string; sentence: string } | undefined {
  if (ask.clinicId === null) return { field: 'clinicId', sentence: 'Choose a clinic.' };
  if (ask.about === null) return { field: 'about', sentence: 'Choose what it is about.' };
  if (ask.wants === 'consultation' && ask.startsAt === null)
    return { field: 'startsAt', sentence: 'Choose a time, or ask to be called instead.' };
  if (ask.name.trim() === '') return { field: 'name', sentence: 'Enter your name.' };
  if (ask.email.trim() === '' && ask.phone.trim() === '')
    return { field: 'email', sentence: 'Enter an e-mail address or a phone number, so that the clinic can answer.' };
  if (!consent) return { field: 'consent', sentence: 'Tick the box, so that the clinic may answer you.' };
  return undefined;
}

/** What is sent; complete when {@link missingIn} finds nothing. */
export function inputOf(handle: string, ask: Ask, consent: boolean, website: string): SendEnquiryInput {
  const { id, clinicId, about, wants, startsAt, name, email, phone } = ask;
  return {
    ...{ handle, id, clinicId: clinicId ?? '', about: about ?? 'not_sure', name, consent, website },
    startsAt: wants === 'consultation' ? startsAt : null,
    email: email.trim() || null,
    phone: phone.trim() || null,
  };
}

/** The consultation for the visitor's own calendar: a file of one entry, which says no more than they chose. */
export function calendarFile(id: string, time: Time, place: string, now: string): string {
  const entry = { uid: `${id}@stipple`, sequence: 0, changedAt: now, ...time, place, address: null };
  return calendarText({ name: place, events: [{ ...entry, summary: `Appointment at ${place}`, state: 'confirmed' }] });
}
