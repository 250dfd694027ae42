export { DiaryService, type HoursQuestion } from './diary.service.ts';
export type { DiaryHours } from './diary-hours.ts';
