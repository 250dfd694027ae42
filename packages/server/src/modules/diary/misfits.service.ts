import { daysFrom, type Misfit, type MisfitsInput, misfitsIn } from '@stipple/domain/diary';
import { addDays, type LocalDate } from '@stipple/domain/time';
import type { Context, Tx, Work } from '../../work/index.ts';
import { DiaryRows } from './diary.repository.ts';
import type { DiaryService } from './diary.service.ts';

/** Most bookings that are looked at; those further ahead are named once these are settled. */
const most = 5_000;

/** Whose bookings are looked at: of these clinics, of these practitioners, or where both hold. */
interface Whose {
  readonly clinicIds?: readonly string[];
  readonly practitionerIds?: readonly string[];
}

/** Bookings still to come that the hours have moved away from. */
export class MisfitsService {
  readonly #work: Work;
  readonly #diary: DiaryService;

  constructor(work: Work, diary: DiaryService) {
    this.#work = work;
    this.#diary = diary;
  }

  /** Within reach, soonest first. */
  list(ctx: Context, { clinicIds, practitionerIds }: MisfitsInput): Promise<Misfit[]> {
    const { reach } = ctx;
    const clinics = clinicIds ?? (reach === 'everything' ? null : reach);
    return this.#work.read(ctx, (tx) =>
      this.ofIn(tx, { ...(clinics && { clinicIds: clinics }), ...(practitionerIds && { practitionerIds }) }),
    );
  }

  /** For another use case, in its transaction; soonest first. */
  async ofIn(tx: Tx, whose: Whose): Promise<Misfit[]> {
    const bookings = await tx.get(DiaryRows).standing(whose, tx.now, most);
    const [first, last] = [bookings[0], bookings.at(-1)];
    if (!first || !last) return [];
    const firstDay = addDays(dayOf(first.startsAt), -1);
    const lastDay = addDays(dayOf(last.startsAt), 2);
    const diary = await this.#diary.ofIn(tx, {
      clinicIds: [...new Set(bookings.map(({ clinicId }) => clinicId))],
      practitionerIds: [...new Set(bookings.map(({ practitionerId }) => practitionerId))],
      ...{ firstDay, lastDay },
    });
    return misfitsIn(bookings, diary, daysFrom(firstDay, lastDay));
  }
}

function dayOf(instant: string): LocalDate {
  return instant.slice(0, 10);
}
