import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { schemaText } from './edge/schema-text.ts';

const path = new URL('../schema.graphql', import.meta.url);
const text = await schemaText();
if (readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
