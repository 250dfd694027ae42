export { FollowUpsService } from './follow-ups.service.ts';
