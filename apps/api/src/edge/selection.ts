import {
  type DirectiveNode,
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
} from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

/**
 * Names of the fields that are asked for under the field being resolved.
 *
 * @param inside of this field of it, rather than of itself
 */
export function selectedUnder(info: Info, inside?: string): ReadonlySet<string> {
  const own = info.fieldNodes.flatMap((node) => fieldsIn(node.selectionSet?.selections ?? [], info));
  const fields =
    inside === undefined
      ? own
      : own
          .filter((field) => field.name.value === inside)
          .flatMap((field) => fieldsIn(field.selectionSet?.selections ?? [], info));
  return new Set(fields.map((field) => field.name.value));
}

function fieldsIn(selections: readonly SelectionNode[], info: Info): FieldNode[] {
  return selections.flatMap((selection) => {
    if (!isIncluded(selection, info)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet.selections, info);
    return fieldsIn(info.fragments[selection.name.value]?.selectionSet.selections ?? [], info);
  });
}

function isIncluded(node: { readonly directives?: readonly DirectiveNode[] }, { variableValues }: Info): boolean {
  if (!node.directives || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
