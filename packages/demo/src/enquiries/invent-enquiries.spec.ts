import { enquiryStates } from '@stipple/domain/enquiries';
import { threeChains } from '../chains/index.ts';
import { simulateChain } from '../simulate/index.ts';

const now = '2026-11-22T12:00:00.000Z';
const plans = threeChains(now);
const [plan] = [...plans].sort((a, b) => a.sessionsWanted - b.sessionsWanted);
if (!plan) throw new Error('There is no chain');
const { enquiries, enquiryPages, appointments, clients, treatments } = simulateChain(plan);
const by = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

describe('the enquiries of a chain', () => {
  it('are in every state, and nobody asked in the future', () => {
    expect(new Set(enquiries.map(({ state }) => state))).toEqual(new Set(enquiryStates));
    expect(enquiries.filter(({ receivedAt }) => receivedAt > now)).toEqual([]);
    expect(enquiryPages).toMatchObject([{ open: true }]);
  });

  it('fit the consultations and treatments that came of them', () => {
    const [booked, known] = [by(appointments), by(clients)];
    for (const { state, appointmentId, clientId, email, phone, wonAt, lostReason } of enquiries) {
      if (appointmentId !== null) expect(booked.get(appointmentId)).toMatchObject({ clientId, kind: 'consultation' });
      if (state === 'consult_booked') expect(appointmentId).not.toBeNull();
      if (clientId !== null) expect(known.has(clientId)).toBe(true);
      if (state === 'won') expect(treatments.map(({ agreedAt }) => agreedAt)).toContain(wonAt);
      expect(lostReason !== null).toBe(state === 'lost');
      expect(email ?? phone).not.toBeNull();
    }
  });

  it('have each consultation once', () => {
    const ids = enquiries.flatMap(({ appointmentId }) => appointmentId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
