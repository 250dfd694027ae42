import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useNotify } from 'react-admin';
import { TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { ChangePasswordDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { checkNewPassword } from './password.ts';

/** Change one's own password, from the person menu. */
export function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  const notify = useNotify();
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="change-password">
      <DialogTitle id="change-password">Change password</DialogTitle>
      <DialogContent>
        <SaveForm
          defaults={{ currentPassword: null as string | null, newPassword: null as string | null }}
          action="Change password"
          onCancel={onClose}
          save={async ({ currentPassword, newPassword }) => {
            await graphql(ChangePasswordDocument, {
              input: { currentPassword: currentPassword ?? '', newPassword: newPassword ?? '' },
            });
            notify('Password changed.', { type: 'success' });
            onClose();
          }}
        >
          <TextBox
            name="currentPassword"
            label="Current password"
            type="password"
            autoComplete="current-password"
            required
            autoFocus
          />
          <TextBox
            name="newPassword"
            label="New password"
            type="password"
            autoComplete="new-password"
            required
            check={checkNewPassword}
            help="At least 12 characters; a sentence is good"
          />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
