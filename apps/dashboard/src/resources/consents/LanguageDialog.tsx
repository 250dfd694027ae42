import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import { useId, useState } from 'react';
import type { ConsentPurpose } from '../../generated/graphql.ts';
import { languageChoices } from '../../words/places.ts';
import { purposeWords } from './consent-words.ts';

interface LanguageDialogProps {
  purpose: ConsentPurpose;
  taken: readonly string[];
  onChoose: (language: string) => void;
  onClose: () => void;
}

/** Which language the consent is to be written in. */
export function LanguageDialog({ purpose, taken, onChoose, onClose }: LanguageDialogProps) {
  const id = useId();
  const [language, setLanguage] = useState('');
  const open = languageChoices().filter((choice) => !taken.includes(String(choice.id)));
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{`${purposeWords[purpose]} in another language`}</DialogTitle>
      <DialogContent>
        <TextField
          select
          label="Language"
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
          helperText="The text there is now comes along, to be translated. Clients get the text in their own language."
        >
          {open.map((choice) => (
            <MenuItem key={choice.id} value={choice.id}>
              {choice.name}
            </MenuItem>
          ))}
        </TextField>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="contained" disabled={language === ''} onClick={() => onChoose(language)}>
          Write the text
        </Button>
      </DialogActions>
    </Dialog>
  );
}
