import '@fontsource-variable/inter/wght.css';
import '../../consents/signing/signing.css';
import './phone.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PhoneApp } from './PhoneApp.tsx';
import { tokens } from './tokens.ts';

const root = document.getElementById('root');
if (!root) throw new Error('c.html has no #root');

const style = document.createElement('style');
style.textContent = tokens;
document.head.append(style);

/** The last part of the address; nothing of it is ever sent anywhere but in the body of a request. */
const token = window.location.pathname.split('/').filter(Boolean)[1] ?? '';

createRoot(root).render(
  <StrictMode>
    <PhoneApp token={token} />
  </StrictMode>,
);
