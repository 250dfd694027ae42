import type { Feed } from '@stipple/domain/feeds';
import type { FeedType } from './feed.type.ts';

export function presentFeed({ id, staffMemberId, createdAt, readAt, revokedAt, version }: Feed): FeedType {
  return { id, staffMemberId, createdAt, readAt, revokedAt, version };
}
