export { FeedReadingService, type FeedText } from './feed-reading.service.ts';
export { FeedsService, type MadeFeed } from './feeds.service.ts';
