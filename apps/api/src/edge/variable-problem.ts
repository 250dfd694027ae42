/** What is wrong with a variable, as a field and a sentence about it. */
export interface VariableProblem {
  readonly field: string;
  readonly sentence: string;
}

/** Reads what GraphQL says about a variable that does not fit its type. */
export function variableProblem(message: string): VariableProblem {
  const path = pathIn(message);
  const variable = /Variable "\$(\w+)"/.exec(message)?.[1] ?? '';
  const inner = /Field "(\w+)" (?:of required type|is not defined)/.exec(message)?.[1];
  const field = [path, inner].filter(Boolean).join('.') || variable;
  const isAbsent = /was not provided|must not be null|not to be null/.test(message);
  const name = spoken(field);
  return {
    field,
    sentence: isAbsent
      ? `${name} is missing. Fill it in.`
      : `${name} holds a value it cannot take. ${expectation(message)}`,
  };
}

/** "input.passes[0].zone" → "passes.0.zone" */
function pathIn(message: string): string {
  const path = /at "([^"]*)"/.exec(message)?.[1] ?? '';
  return path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .slice(1)
    .join('.');
}

function expectation(message: string): string {
  const choice = /does not exist in "(\w+)" enum/.exec(message)?.[1];
  if (choice) return `Choose one of the values of ${choice}.`;
  if (message.includes('Int cannot represent')) return 'It takes a whole number.';
  if (message.includes('Float cannot represent')) return 'It takes a number.';
  if (message.includes('Boolean cannot represent')) return 'It is either true or false.';
  if (message.includes('is not defined by type')) return 'There is no such field.';
  return 'Correct it and try again.';
}

/** "passes.0.depthMm" → "Depth mm" */
function spoken(path: string): string {
  const last = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  const words = last.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
