export { DiaryService, type HoursQuestion } from './diary.service.ts';
export type { DiaryHours } from './diary-hours.ts';
export { DiaryFiguresService, type DiaryReport } from './figures.service.ts';
export { HoursService, type SavedWeek } from './hours.service.ts';
export { MisfitsService } from './misfits.service.ts';
export { type ChangedRoom, RoomsService } from './rooms.service.ts';
export { TimeAwayService } from './time-away.service.ts';
