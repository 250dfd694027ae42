import './signing/signing.css';
import { useState } from 'react';
import { ConsentReading } from './signing/ConsentReading.tsx';
import { StatementList } from './signing/StatementList.tsx';

interface PreviewProps {
  title: string;
  body: string;
  statements: readonly string[];
}

/** A consent as the client will see it; ticking here is for trying, and signs nothing. */
export function Preview({ title, body, statements }: PreviewProps) {
  const [ticked, setTicked] = useState<number[]>([]);
  return (
    <div className="signing signing-form">
      <h1>{title || 'No title yet'}</h1>
      <ConsentReading body={body} />
      <StatementList statements={statements.filter((text) => text.trim() !== '')} ticked={ticked} onTick={setTicked} />
    </div>
  );
}
