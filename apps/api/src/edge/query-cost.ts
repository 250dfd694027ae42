import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What one document may ask for. The largest document of the dashboard needs less than half of each. */
export const costLimits = {
  tokens: 1_500,
  depth: 10,
  /** The standard introspection query is this deep. */
  introspectionDepth: 16,
  /** Fields after fragments are spread. */
  fields: 500,
  aliases: 30,
  rootFields: 15,
  directives: 30,
} as const;

interface Cost {
  /** Fields of this level. */
  readonly width: number;
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const nothing: Cost = { width: 0, depth: 0, fields: 0, aliases: 0, directives: 0 };

/**
 * One wrong thing is enough to know: validation stops at the second. Some of its rules compare every field with every
 * other, which a document that is too large must not get them to do.
 */
export const validationOptions = { maxErrors: 1 } as const;

/** Refuses a document that asks for too much, before any of it is executed and before other rules look at its fields. */
export function limitCost(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      for (const part of document.definitions) {
        // A fragment counts where it is spread; by itself too, for the rules look at it even when nothing spreads it.
        if (part.kind !== Kind.OPERATION_DEFINITION && part.kind !== Kind.FRAGMENT_DEFINITION) continue;
        const refused = excess(document, part);
        if (!refused) continue;
        const error = new GraphQLError(refused, { nodes: part });
        for (let reported = 0; reported <= validationOptions.maxErrors; reported++) context.reportError(error);
      }
    },
  };
}

type Part = OperationDefinitionNode | FragmentDefinitionNode;

function excess(document: DocumentNode, part: Part): string | undefined {
  const cost = new Costs(document).of(part.selectionSet, []);
  const directives = cost.directives + (part.directives?.length ?? 0);
  const most = isIntrospection(part) ? costLimits.introspectionDepth : costLimits.depth;
  if (cost.depth > most)
    return `This document is ${cost.depth} levels deep; at most ${most} are answered. Ask in two steps.`;
  if (cost.fields > costLimits.fields)
    return `This document asks for more than ${costLimits.fields} fields. Ask for fewer.`;
  if (cost.aliases > costLimits.aliases)
    return `This document has more than ${costLimits.aliases} aliases. Ask in two steps.`;
  // The fields of a fragment are root fields only where an operation spreads it as such.
  if (part.kind === Kind.OPERATION_DEFINITION && cost.width > costLimits.rootFields)
    return `This document has more than ${costLimits.rootFields} root fields. Ask in two steps.`;
  if (directives > costLimits.directives) {
    return `This document has more than ${costLimits.directives} directives. Leave some out.`;
  }
  return undefined;
}

function isIntrospection(part: Part): boolean {
  if (part.kind === Kind.FRAGMENT_DEFINITION) return part.typeCondition.name.value.startsWith('__');
  const { selections } = part.selectionSet;
  return selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'));
}

/** Adds a document up; each fragment once, however often it is spread. */
class Costs {
  readonly #document: DocumentNode;
  readonly #fragments = new Map<string, Cost>();

  constructor(document: DocumentNode) {
    this.#document = document;
  }

  /** @param within fragments this is inside of; a circle is another rule's to report */
  of(set: SelectionSetNode, within: readonly string[]): Cost {
    return set.selections
      .map((selection): Cost => {
        const directives = selection.directives?.length ?? 0;
        if (selection.kind === Kind.FIELD) {
          const inner = selection.selectionSet ? this.of(selection.selectionSet, within) : nothing;
          const aliases = selection.alias ? 1 : 0;
          return plus(
            { width: 1, depth: inner.depth + 1, fields: 1, aliases, directives },
            { ...inner, width: 0, depth: 0 },
          );
        }
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? this.of(selection.selectionSet, within)
            : this.#fragment(selection.name.value, within);
        return plus({ ...nothing, directives }, inner);
      })
      .reduce(plus, nothing);
  }

  #fragment(name: string, within: readonly string[]): Cost {
    const known = this.#fragments.get(name);
    if (known) return known;
    if (within.includes(name)) return nothing;
    const definition = this.#document.definitions.find(
      (candidate) => candidate.kind === Kind.FRAGMENT_DEFINITION && candidate.name.value === name,
    );
    const cost =
      definition?.kind === Kind.FRAGMENT_DEFINITION ? this.of(definition.selectionSet, [...within, name]) : nothing;
    this.#fragments.set(name, cost);
    return cost;
  }
}

function plus(a: Cost, b: Cost): Cost {
  return {
    width: a.width + b.width,
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
  };
}
