/*
 * A parser of our own: no kept library reads this notation, and the common ones compile with `new Function`, which
 * the content security policy of an extension forbids.
 */

import { collectFields } from './collect-fields';
import type { TemplateField } from './field';
import { createNodeTree } from './node-tree';
import { conditionNode, valueNode } from './read-nodes';
import type { Template } from './template-node';
import { placeProblems, type TemplateProblemCode, type UnplacedProblem } from './template-problems';
import { type Token, tokenize } from './tokenize';

/** Pure: the same body always gives an equal template. Never throws; takes time linear in the length of the body. */
export function parseTemplate(body: string): Template {
  const tokens = tokenize(body);
  const fields = collectFields(tokens.flatMap(fieldOf));
  const hasField = (name: string) => fields.byName.has(name);
  const problems: UnplacedProblem[] = [];
  const tree = createNodeTree();

  function addTag(token: Token & { kind: 'tag' }): void {
    const { tag, written, from, to } = token;
    const report = (code: TemplateProblemCode | undefined, name: string) => {
      if (code) problems.push({ code, name, from, to });
    };
    switch (tag.kind) {
      case 'value':
        tree.add(valueNode(tag, written, report));
        break;
      case 'field': {
        const { name } = tag.field;
        const code = fields.problems.get(tag.field);
        report(code, name || written);
        tree.add(code ? { kind: 'broken', written } : { kind: 'field', name, written });
        break;
      }
      case 'if': {
        const node = conditionNode(tag.condition, written, hasField, report);
        report(tree.openIf(node, token), written);
        break;
      }
      case 'else':
        report(tree.turnToElse(token), written);
        break;
      case 'endIf':
        report(tree.closeIf(token), written);
    }
  }

  for (const token of tokens) {
    if (token.kind === 'text') tree.add(token);
    else if (token.kind === 'tag') addTag(token);
    else {
      const { from, to, written } = token;
      problems.push({ code: token.isOpening ? 'unclosed' : 'strayBrace', name: written, from, to });
      tree.add({ kind: 'broken', written });
    }
  }
  const { nodes, problems: unclosed } = tree.finish();
  return {
    nodes,
    fields: [...fields.byName.values()],
    problems: placeProblems(body, [...problems, ...unclosed]),
  };
}

const fieldOf = (token: Token): TemplateField[] =>
  token.kind === 'tag' && token.tag.kind === 'field' ? [token.tag.field] : [];
