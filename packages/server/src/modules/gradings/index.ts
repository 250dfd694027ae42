export {
  type Agreement,
  type GraderSummary,
  type GradingResult,
  GradingsService,
  type GradingTask,
} from './gradings.service.ts';
