import {
  daysFrom,
  openSpans,
  setOpeningHoursInput,
  setWorkingHoursInput,
  usualWeek,
  workingSpans,
} from '@stipple/domain/diary';
import { aChain, aClient, aClinic, aHouse, anAppointment, aStaffMember, refusal } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

// Sunday 22 November 2026, noon in London.
const house = await aHouse();
const { diary, hours, misfits } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho', alwaysOpen: false });
const leeds = await aClinic(chain, { name: 'Leeds', alwaysOpen: false });
const robin = await aStaffMember(chain, { at: [soho, leeds] });
const manager = await aStaffMember(chain, { role: 'manager', at: [soho] });
const elsewhere = await aStaffMember(chain, { role: 'manager', at: [leeds] });

afterAll(() => house.close());

const stretch = (weekday: number, opens: string, closes: string) => ({ weekday, opens, closes });
const opening = (given: object = {}) =>
  setOpeningHoursInput.parse({
    ...{ id: uuidv7(), clinicId: soho.id, validFrom: '2026-11-23', version: 0 },
    ...{ hours: [stretch(1, '08:00', '12:00')], ...given },
  });
const working = (given: object = {}) =>
  setWorkingHoursInput.parse({ ...opening(), practitionerId: robin.id, ...given });

const week = { firstDay: '2026-11-23', lastDay: '2026-11-29' };
/** The spans of Soho and of Robin there in the coming week, as London's clock shows them. */
async function inSoho() {
  const asked = { clinicIds: [soho.id], practitionerIds: 'all', ...week } as const;
  const { clinics, practitioners } = await house.work.read(chain.owner.ctx, (tx) => diary.ofIn(tx, asked));
  const [clinic, who] = [clinics[0], practitioners.find(({ practitionerId }) => practitionerId === robin.id)];
  if (!clinic || !who) throw new Error('The diary lacks them');
  const days = daysFrom(week.firstDay, week.lastDay);
  const shown = (spans: readonly { from: number; until: number }[]) =>
    spans.map(({ from, until }) =>
      [new Date(from), new Date(until)].map((at) => at.toISOString().slice(8, 16)).join('/'),
    );
  return { open: shown(openSpans(clinic, days)), works: shown(workingSpans(who, clinic, days)), clinic, who };
}

describe('before anybody has said anything', () => {
  test('a clinic has the usual week, and a practitioner works when it is open', async () => {
    const { open, works, clinic } = await inSoho();
    expect(open).toEqual([23, 24, 25, 26, 27, 28].map((day) => `${day}T09:00/${day}T19:00`));
    expect(works).toEqual(open);
    expect(clinic.openingHours).toHaveLength(usualWeek.length);
    expect(await hours.ofClinics(manager.ctx, [soho.id])).toEqual([
      { clinicId: soho.id, weeks: [], rooms: [], closures: [] },
    ]);
  });
});

describe('the week of a clinic', () => {
  test('holds from its day on, until the next begins; taken back, the one before holds', async () => {
    const first = await hours.setOpening(manager.ctx, opening());
    expect(first.week.version).toBe(1);
    expect((await inSoho()).open).toEqual(['23T08:00/23T12:00']);
    const late = opening({ validFrom: '2026-11-26', hours: [stretch(5, '10:00', '24:00')] });
    const second = await hours.setOpening(manager.ctx, late);
    expect((await inSoho()).open).toEqual(['23T08:00/23T12:00', '27T10:00/28T00:00']);
    await hours.removeOpening(manager.ctx, second.week);
    const changed = await hours.setOpening(manager.ctx, opening({ ...first.week, hours: [] }));
    expect((await inSoho()).open).toEqual([]);
    await hours.removeOpening(manager.ctx, changed.week);
    expect((await inSoho()).open).toHaveLength(6);
  });

  test('is refused when it cannot be', async () => {
    const of = (given: object) => refusal(hours.setOpening(manager.ctx, opening(given)));
    expect(await of({ hours: [stretch(1, '12:00', '08:00')] })).toEqual({
      ...{ code: 'HOURS.END_BEFORE_START', field: 'hours.0.closes' },
    });
    const twice = [stretch(2, '08:00', '12:00'), stretch(2, '11:59', '14:00')];
    expect(await of({ hours: twice })).toMatchObject({ code: 'HOURS.OVERLAP', field: 'hours.1.opens' });
    for (const validFrom of ['2016-11-21', '2029-11-23', '2099-01-01']) {
      expect(await of({ validFrom })).toMatchObject({ code: 'HOURS.DAY_TOO_FAR', field: 'validFrom' });
    }
    expect(await of({ version: 3 })).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
    const { week: saved } = await hours.setOpening(manager.ctx, opening());
    expect(await of({})).toEqual({ code: 'HOURS.BEGIN_ALREADY', field: 'validFrom' });
    expect(await of({ id: saved.id, version: 2 })).toEqual({ code: 'INPUT.STALE', field: 'version' });
    expect(await refusal(hours.removeOpening(manager.ctx, { ...saved, version: 2 }))).toMatchObject({
      ...{ code: 'INPUT.STALE' },
    });
    await hours.removeOpening(manager.ctx, saved);
  });

  test('is said by whoever manages the clinic, and nobody of another clinic or chain', async () => {
    const out = { code: 'CLINIC.OUT_OF_REACH', field: 'clinicId' };
    expect(await refusal(hours.setOpening(elsewhere.ctx, opening()))).toEqual(out);
    const { week: saved } = await hours.setOpening(manager.ctx, opening());
    expect(await refusal(hours.removeOpening(elsewhere.ctx, saved))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
    const other = await aChain(house);
    const missing = { code: 'INPUT.NOT_FOUND', field: 'clinicId' };
    expect(await refusal(hours.setOpening(other.owner.ctx, opening()))).toEqual(missing);
    expect(await refusal(hours.removeOpening(other.owner.ctx, saved))).toEqual({
      code: 'INPUT.NOT_FOUND',
      field: 'id',
    });
    expect(await hours.ofClinics(other.owner.ctx, [soho.id])).toEqual([]);
    const mine = await aClinic(other, { alwaysOpen: false });
    const disguised = opening({ id: saved.id, clinicId: mine.id, version: 1 });
    expect(await refusal(hours.setOpening(other.owner.ctx, disguised))).toEqual({
      code: 'INPUT.NOT_FOUND',
      field: 'id',
    });
    await hours.removeOpening(manager.ctx, saved);
  });

  test('cannot be moved to another clinic or person by its id', async () => {
    const { week: saved } = await hours.setOpening(chain.owner.ctx, opening());
    const moved = hours.setOpening(chain.owner.ctx, opening({ ...saved, clinicId: leeds.id }));
    expect(await refusal(moved)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
    await hours.removeOpening(chain.owner.ctx, saved);
  });
});

describe('the week of a practitioner', () => {
  test('stands instead of the hours of their clinics, from its day on', async () => {
    const { week: saved } = await hours.setWorking(manager.ctx, working({ hours: [stretch(3, '10:00', '20:00')] }));
    const { works, who } = await inSoho();
    expect(works).toEqual(['25T10:00/25T20:00']);
    // Until the day before, as before.
    expect(who.workingHours.filter(({ validUntil }) => validUntil === '2026-11-22')).toHaveLength(6);
    await hours.removeWorking(manager.ctx, saved);
    expect((await inSoho()).works).toHaveLength(6);
  });

  test('has nobody in two clinics at once', async () => {
    const { week: saved } = await hours.setWorking(manager.ctx, working({ hours: [stretch(3, '10:00', '14:00')] }));
    const at = (given: object) => hours.setWorking(elsewhere.ctx, working({ clinicId: leeds.id, ...given }));
    const twice = { code: 'HOURS.TWO_CLINICS', field: 'hours.0.opens' };
    expect(await refusal(at({ hours: [stretch(3, '13:59', '18:00')] }))).toEqual(twice);
    const { week: there } = await at({ hours: [stretch(3, '14:00', '18:00')] });
    const { week: ending } = await at({ validFrom: '2026-12-01', hours: [] });
    // From December on Leeds asks nothing of them.
    const later = working({ validFrom: '2026-12-02', hours: [stretch(3, '10:00', '18:00')] });
    const { week: december } = await hours.setWorking(manager.ctx, later);
    for (const each of [ending, there]) await hours.removeWorking(elsewhere.ctx, each);
    for (const each of [december, saved]) await hours.removeWorking(manager.ctx, each);
  });

  test('said at both clinics in the same moment, is said at one', async () => {
    const both = [working(), working({ clinicId: leeds.id })].map((input) =>
      hours.setWorking(chain.owner.ctx, input).then(
        ({ week: saved }) => saved,
        ({ code }) => code as string,
      ),
    );
    const answers = await Promise.all(both);
    expect(answers.filter((answer) => answer === 'HOURS.TWO_CLINICS')).toHaveLength(1);
    for (const answer of answers) if (typeof answer !== 'string') await hours.removeWorking(chain.owner.ctx, answer);
  });

  test('is refused for whoever does not treat there, and by whoever does not manage there', async () => {
    const field = 'practitionerId';
    const of = (given: object) => refusal(hours.setWorking(manager.ctx, working(given)));
    expect(await of({ practitionerId: manager.id })).toEqual({ code: 'STAFF.NOT_PRACTITIONER', field });
    expect(await of({ practitionerId: uuidv7() })).toEqual({ code: 'INPUT.NOT_FOUND', field });
    expect(await of({ clinicId: leeds.id })).toEqual({ code: 'CLINIC.OUT_OF_REACH', field: 'clinicId' });
    const { week: saved } = await hours.setWorking(manager.ctx, working());
    expect(await refusal(hours.removeWorking(elsewhere.ctx, saved))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
    const stolen = hours.setWorking(manager.ctx, working({ id: saved.id, version: 1, practitionerId: manager.id }));
    expect(await refusal(stolen)).toMatchObject({ code: 'STAFF.NOT_PRACTITIONER' });
    await hours.removeWorking(manager.ctx, saved);
  });
});

test('hours that leave a booking outside are kept, and name it', async () => {
  const client = await aClient(chain, { at: soho });
  const startsAt = '2026-11-24T10:00:00.000Z';
  const booked = await anAppointment(chain, { of: client, with: robin, kind: 'review', startsAt, minutes: 30 });
  expect(await misfits.list(manager.ctx, { clinicIds: null, practitionerIds: null })).toEqual([]);
  const saved = await hours.setOpening(manager.ctx, opening());
  expect(saved.misfits).toMatchObject([{ appointmentId: booked.id, why: 'closed' }]);
  expect(await misfits.list(manager.ctx, { clinicIds: null, practitionerIds: null })).toEqual(saved.misfits);
  expect(await misfits.list(elsewhere.ctx, { clinicIds: null, practitionerIds: null })).toEqual([]);
  await hours.removeOpening(manager.ctx, saved.week);
  const own = await hours.setWorking(manager.ctx, working({ hours: [stretch(2, '12:00', '18:00')] }));
  expect(own.misfits).toMatchObject([{ appointmentId: booked.id, why: 'outside_hours' }]);
});
