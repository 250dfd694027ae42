import { appointmentStates } from '../appointments/index.ts';
import { calendarText, eventOfAppointment, type FeedEntry, feedWindow } from './index.ts';

const entry: FeedEntry = {
  appointmentId: '0192f000-0000-7000-8000-000000000001',
  state: 'booked',
  startsAt: '2026-11-24T14:30:00.000Z',
  endsAt: '2026-11-24T18:30:00.000Z',
  clinicName: 'Soho',
  city: 'London',
  roomName: 'Room 2',
  version: 4,
  changedAt: '2026-11-20T08:15:30.000Z',
};

describe('what a feed says of an appointment', () => {
  it('is that somebody is booked, when and where, and the way to the dashboard', () => {
    expect(eventOfAppointment(entry, 'https://ink.example')).toEqual({
      uid: `${entry.appointmentId}@stipple`,
      sequence: 4,
      changedAt: entry.changedAt,
      startsAt: entry.startsAt,
      endsAt: entry.endsAt,
      summary: 'Booked',
      place: 'Soho, Room 2, London',
      state: 'confirmed',
      address: `https://ink.example/diary?open=${entry.appointmentId}`,
    });
  });

  it.each(appointmentStates)('when it is %s is a word that says nothing of a treatment', (state) => {
    const event = eventOfAppointment({ ...entry, state }, 'https://ink.example');
    expect(event.summary).toBe('Booked');
    expect(event.state).toBe(state === 'cancelled' ? 'cancelled' : 'confirmed');
  });

  it('leaves out a room nobody has said', () => {
    expect(eventOfAppointment({ ...entry, roomName: null }, '').place).toBe('Soho, London');
  });

  it('keeps its name through every change', () => {
    const moved = { ...entry, startsAt: '2026-12-01T09:00:00.000Z', version: 5 };
    expect(eventOfAppointment(moved, '').uid).toBe(eventOfAppointment(entry, '').uid);
    expect(eventOfAppointment(moved, '').sequence).toBeGreaterThan(eventOfAppointment(entry, '').sequence);
  });
});

describe('the window of a feed', () => {
  it('reaches from 30 days ago to a year ahead', () => {
    expect(feedWindow('2026-11-22T18:30:00.000Z')).toEqual({
      from: '2026-10-23T00:00:00.000Z',
      until: '2027-11-23T00:00:00.000Z',
    });
  });

  it('and the text in it stay the same all day', () => {
    expect(feedWindow('2026-11-22T00:00:00.000Z')).toEqual(feedWindow('2026-11-22T23:59:59.999Z'));
    const text = () => calendarText({ name: 'Ink', events: [eventOfAppointment(entry, 'https://ink.example')] });
    expect(text()).toBe(text());
  });
});
