import { setWorkingHoursInput } from '@stipple/domain/diary';
import { aChain, aClient, aClinic, aHouse, anAppointment, aStaffMember, refusal } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

// Sunday 22 November 2026, noon in London.
const house = await aHouse();
const { appointments, diaryFigures, hours, staff } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho', alwaysOpen: false });
const leeds = await aClinic(chain, { name: 'Leeds', alwaysOpen: false });
const robin = await aStaffMember(chain, { at: [soho, leeds], name: 'Robin' });
const ash = await aStaffMember(chain, { at: [soho], name: 'Ash' });
const manager = await aStaffMember(chain, { role: 'manager', at: [soho] });
const client = await aClient(chain, { at: soho });

afterAll(() => house.close());

const week = { from: '2026-11-23', to: '2026-11-29' };
const book = (person: typeof robin, startsAt: string, minutes = 60, at = soho) =>
  anAppointment(chain, { of: client, with: person, kind: 'review', startsAt, minutes, at });

beforeAll(async () => {
  const working = (practitionerId: string, clinicId: string, weekday: number) =>
    hours.setWorking(
      chain.owner.ctx,
      setWorkingHoursInput.parse({
        ...{ id: uuidv7(), practitionerId, clinicId, validFrom: '2026-11-23', version: 0 },
        hours: [{ weekday, opens: '09:00', closes: '13:00' }],
      }),
    );
  await working(robin.id, soho.id, 1);
  await working(robin.id, leeds.id, 2);
  const came = await book(robin, '2026-11-23T09:00:00.000Z');
  const missed = await book(robin, '2026-11-23T10:15:00.000Z', 45);
  await book(robin, '2026-11-23T12:00:00.000Z');
  await book(robin, '2026-11-24T09:00:00.000Z', 120, leeds);
  await book(ash, '2026-11-25T10:00:00.000Z');
  await appointments.arrive(chain.owner.ctx, came);
  await appointments.miss(chain.owner.ctx, { ...missed, reason: 'no_word', words: null });
});

test('the figures say what each is of, and clinics and practitioners add up to the whole', async () => {
  const report = await diaryFigures.of(chain.owner.ctx, week);
  const [inLeeds, inSoho] = report.clinics;
  expect([inLeeds?.clinic.name, inSoho?.clinic.name]).toEqual(['Leeds', 'Soho']);
  const robins = report.practitioners.find(({ name }) => name === 'Robin');
  expect(robins).toMatchObject({ unsaid: false, figures: { utilisation: { part: 240, whole: 480 } } });
  // Nobody has said Ash's hours: Monday to Saturday, nine to seven.
  expect(report.practitioners.find(({ name }) => name === 'Ash')).toMatchObject({
    ...{ unsaid: true, figures: { utilisation: { part: 60, whole: 3600 } } },
  });
  expect(inSoho?.figures).toMatchObject({
    ...{ utilisation: { part: 180, whole: 3840 }, noShows: { part: 1, whole: 2 } },
    // Between nine to ten and twelve: the one who did not come left two hours empty.
    ...{ gapsTooShort: { part: 0, whole: 1 }, gapMinutes: { part: 120, whole: 3840 }, daysAhead: [1, 1, 1, 3] },
  });
  expect(inLeeds?.figures).toMatchObject({ utilisation: { part: 120, whole: 240 }, daysAhead: [2] });
  for (const parts of [report.clinics, report.practitioners]) {
    const sum = (of: 'part' | 'whole') => parts.reduce((so, { figures }) => so + figures.utilisation[of], 0);
    expect({ part: sum('part'), whole: sum('whole') }).toEqual(report.total.utilisation);
    expect(parts.flatMap(({ figures }) => figures.daysAhead).sort()).toEqual(report.total.daysAhead);
  }
});

test('a manager sees the figures of their clinics, and another chain none of them', async () => {
  const own = await diaryFigures.of(manager.ctx, week);
  expect(own.clinics.map(({ clinic }) => clinic.name)).toEqual(['Soho']);
  expect(own.total.utilisation).toEqual({ part: 180, whole: 3840 });
  expect((await diaryFigures.of(manager.ctx, { ...week, clinicIds: [leeds.id] })).total.utilisation.whole).toBe(0);
  const other = await aChain(house);
  const foreign = await diaryFigures.of(other.owner.ctx, { ...week, clinicIds: [soho.id] });
  expect([foreign.clinics, foreign.practitioners]).toEqual([[], []]);
});

test('whoever left stays in the figures of when they were there, with the hours until then', async () => {
  const gone = await aStaffMember(chain, { at: [leeds], name: 'Gone' });
  await book(gone, '2026-11-23T14:00:00.000Z', 60, leeds);
  await staff.remove(chain.owner.ctx, gone);
  const { practitioners } = await diaryFigures.of(chain.owner.ctx, week);
  expect(practitioners.find(({ name }) => name === 'Gone')?.figures).toMatchObject({
    ...{ utilisation: { part: 0, whole: 0 }, minutesOutside: 60 },
  });
});

test('a period turned around or without end is refused', async () => {
  const of = (from: string, to: string) => refusal(diaryFigures.of(chain.owner.ctx, { from, to }));
  expect(await of('2026-11-29', '2026-11-23')).toEqual({ code: 'REPORT.PERIOD_TURNED_AROUND', field: 'to' });
  expect(await of('2000-01-01', '2026-11-23')).toMatchObject({ code: 'REPORT.PERIOD_TOO_LONG' });
});
