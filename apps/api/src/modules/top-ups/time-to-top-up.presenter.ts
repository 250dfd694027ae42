import type { TimeToTopUp, WaitDifference, WaitReading } from '@stipple/server/modules/top-ups';
import type { TimeToTopUpType, WaitDifferenceType, WaitReadingType } from './time-to-top-up.type.ts';

export function presentTimeToTopUp({ updatedAt, all, groups, hidden, difference }: TimeToTopUp): TimeToTopUpType {
  return {
    ...{ updatedAt, hidden },
    all: presentReading(all),
    groups: groups.map(({ key, name, reading }) => ({ key, name, reading: presentReading(reading) })),
    difference: difference && presentDifference(difference),
  };
}

function presentReading(reading: WaitReading): WaitReadingType {
  const { clients, toppedUp, left, outOfTouch, waiting, leftOut, cameBackSoFar, meanWithinFiveYears } = reading;
  return {
    ...{ clients, toppedUp, left, outOfTouch, waiting, leftOut, cameBackSoFar, meanWithinFiveYears },
    points: reading.points.map(({ month, share, lower, upper, atRisk }) => ({ month, share, lower, upper, atRisk })),
    median: { months: reading.median.months, lower: reading.median.lower, upper: reading.median.upper },
  };
}

function presentDifference(difference: WaitDifference): WaitDifferenceType {
  if (!difference.known) return { chiSquare: null, degreesOfFreedom: null, p: null };
  const { chiSquare, degreesOfFreedom, p } = difference;
  return { chiSquare, degreesOfFreedom, p };
}
