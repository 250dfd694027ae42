import { Box, Typography } from '@mui/material';
import { TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';

/** Why a photo is hidden for good. That it was there, who withdrew it and why stays on the record. */
export function WithdrawForm({
  onWithdraw,
  onCancel,
}: {
  onWithdraw: (reason: string) => Promise<void>;
  onCancel: () => void;
}) {
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 4, display: 'grid', gap: 3 }}>
      <Typography color="textSecondary" sx={{ maxWidth: '72ch' }}>
        Nobody will see this photo any more, and it cannot be brought back. The record keeps that it was taken, who
        withdrew it and why.
      </Typography>
      <SaveForm
        defaults={{ reason: null as string | null }}
        action="Withdraw photo"
        cancelWord="Keep it"
        onCancel={onCancel}
        save={({ reason }) => onWithdraw(reason ?? '')}
      >
        <TextBox
          name="reason"
          label="Reason"
          required
          autoFocus
          help="Such as: client asked for it, wrong client, out of focus"
          check={(value) => (String(value).trim().length < 5 ? 'Say it in a few words' : undefined)}
        />
      </SaveForm>
    </Box>
  );
}
