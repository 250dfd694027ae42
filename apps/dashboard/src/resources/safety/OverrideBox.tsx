import { isSafetyCode, mayOverride } from '@stipple/domain/safety';
import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { TextBox } from '../../controls/fields.tsx';
import { useViewer } from '../../providers/viewer.ts';
import { isReason, leastReason } from './clearance.ts';

/** As much of a form as an override adds to it. */
export interface WithOverride {
  overrideCode: string | null;
  overrideReason: string | null;
}

export const noOverride: WithOverride = { overrideCode: null, overrideReason: null };

/** Inside a form that was refused by a safety rule: the reason to let it be, for those who may. */
export function OverrideBox({ code }: { code: string | null }) {
  const { role } = useViewer();
  const { setValue } = useFormContext<WithOverride>();
  const allowed = code !== null && isSafetyCode(code) && mayOverride(role, code);
  useEffect(() => {
    setValue('overrideCode', allowed ? code : null);
  }, [allowed, code, setValue]);
  if (!allowed) return null;
  return (
    <TextBox
      name="overrideReason"
      label="Reason to book all the same"
      lines={2}
      help="It stands on the record for ever, with your name."
      check={(value) => (value === null || isReason(String(value)) ? undefined : `At least ${leastReason} characters`)}
    />
  );
}
