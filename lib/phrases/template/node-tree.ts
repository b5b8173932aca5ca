import type { ConditionNode, TemplateNode } from './template-node';
import type { TemplateProblemCode, UnplacedProblem } from './template-problems';
import type { Token } from './tokenize';

/** Most conditions one inside the other. */
export const DEPTH_MAX = 10;

type TagToken = Token & { kind: 'tag' };

/** A condition that is open at this point of the body. */
interface Frame {
  tag: TagToken;
  /** `undefined` where it is nested too deep: its parts stand in the branch around it. */
  node: ConditionNode | undefined;
  elseWritten?: string;
}

/** Puts nodes into the branch of the innermost open condition. A tag out of place stays as written. */
export interface NodeTree {
  add(node: TemplateNode): void;
  /** Each returns what is wrong with the tag. */
  openIf(node: ConditionNode, tag: TagToken): TemplateProblemCode | undefined;
  turnToElse(tag: TagToken): TemplateProblemCode | undefined;
  closeIf(tag: TagToken): TemplateProblemCode | undefined;
  /** Takes apart the conditions that were never closed, so that their tags stay as written. */
  finish(): { nodes: TemplateNode[]; problems: UnplacedProblem[] };
}

export function createNodeTree(): NodeTree {
  const nodes: TemplateNode[] = [];
  const branches: TemplateNode[][] = [nodes];
  const frames: Frame[] = [];
  const add = (node: TemplateNode) => branches.at(-1)?.push(node);
  const addBroken = (written: string) => add({ kind: 'broken', written });

  function takeApart({ node, elseWritten }: Frame): void {
    if (!node) return;
    branches.pop();
    // It is the last of the branch around it, since everything after it went inside.
    branches.at(-1)?.pop();
    addBroken(node.written);
    for (const inside of node.holding) add(inside);
    if (elseWritten !== undefined) addBroken(elseWritten);
    for (const inside of node.otherwise) add(inside);
  }

  return {
    add,
    openIf(node, tag) {
      if (branches.length > DEPTH_MAX) {
        frames.push({ tag, node: undefined });
        addBroken(tag.written);
        return 'nestedTooDeep';
      }
      frames.push({ tag, node });
      add(node);
      branches.push(node.holding);
      return undefined;
    },
    turnToElse({ written }) {
      const frame = frames.at(-1);
      if (!frame || frame.elseWritten !== undefined) {
        addBroken(written);
        return frame ? 'elseTwice' : 'unopened';
      }
      frame.elseWritten = written;
      if (frame.node) branches.splice(-1, 1, frame.node.otherwise);
      else addBroken(written);
      return undefined;
    },
    closeIf({ written }) {
      const frame = frames.pop();
      if (frame?.node) branches.pop();
      else addBroken(written);
      return frame ? undefined : 'unopened';
    },
    finish() {
      const unclosed = frames.splice(0).toReversed();
      for (const frame of unclosed) takeApart(frame);
      return {
        nodes,
        problems: unclosed.map(({ tag: { from, to, written } }) => {
          return { code: 'ifUnclosed', name: written, from, to };
        }),
      };
    },
  };
}
