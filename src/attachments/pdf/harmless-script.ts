import { parse, type AnyNode, type Expression, type Program } from 'acorn';

/** Nothing else is done by a script that formats a field or adds up others. */
const NODES: ReadonlySet<string> = new Set([
  'Program',
  'ExpressionStatement',
  'BlockStatement',
  'EmptyStatement',
  'IfStatement',
  'ForStatement',
  'WhileStatement',
  'DoWhileStatement',
  'SwitchStatement',
  'SwitchCase',
  'BreakStatement',
  'ContinueStatement',
  'ReturnStatement',
  'FunctionDeclaration',
  'FunctionExpression',
  'VariableDeclaration',
  'VariableDeclarator',
  'Literal',
  'Identifier',
  'ThisExpression',
  'MemberExpression',
  'CallExpression',
  'NewExpression',
  'ArrayExpression',
  'AssignmentExpression',
  'UpdateExpression',
  'UnaryExpression',
  'BinaryExpression',
  'LogicalExpression',
  'ConditionalExpression',
  'SequenceExpression',
  'ParenthesizedExpression',
]);

/** What is there without being declared. Acrobat writes the functions that start with AF itself. */
const GLOBALS =
  /^(?:AF(?:Number|Percent|Date|Time|Special|Simple|Range|Make|Parse|Merge|Extract|Exact|Build|Signatures|String)\w*|event|util|color|Math|Number|String|Array|Date|RegExp|Boolean|parseInt|parseFloat|isNaN|isFinite|undefined|NaN|Infinity|getField)$/u;

/** What is read, written or called of a field, a text, a number, a list or a day. */
const MEMBERS: ReadonlySet<string> = new Set(
  `value valueAsString rc change changeEx commitKey selStart selEnd willCommit target targetName
  name source fieldFull keyDown modifier shift type
  getField display hidden visible noView noPrint readonly required textColor fillColor borderColor
  lineWidth strokeColor textSize textFont alignment charLimit numItems currentValueIndices
  getItemAt isBoxChecked checkThisBox isDefaultChecked defaultValue exportValues getArray
  calculateNow calculate dirty delay
  length charAt charCodeAt fromCharCode indexOf lastIndexOf substring substr slice split join concat
  replace match search test exec toUpperCase toLowerCase toString valueOf toFixed toPrecision trim
  push pop shift unshift reverse sort global lastIndex
  abs ceil floor round max min pow sqrt PI MAX_VALUE MIN_VALUE NaN POSITIVE_INFINITY
  getTime getDate getDay getMonth getFullYear getYear getHours getMinutes getSeconds setTime setDate
  setMonth setFullYear setHours setMinutes setSeconds getTimezoneOffset
  printd scand printx equal
  transparent black white red green blue cyan magenta yellow ltGray gray dkGray`.split(/\s+/u),
);
/** What the program that opens the file gives, as if each were a variable: none may take such a name. */
const WAYS_OUT =
  /^(?:eval|uneval|Function|app|global|doc|SOAP|Net|ADBC|Collab|security|media|console|event|util|external|getURL|setAction|setPageAction|(?:get|set)DataObject\w*|(?:submit|mail|export|import|open|save|print|launch|embed|extract|insert|spawn|encrypt|add|create|remove|delete|replace|new|apply|close|exec)[A-Z]\w*)$/u;
const CLASSES: ReadonlySet<string> = new Set([
  'Array',
  'Date',
  'Number',
  'String',
  'Boolean',
  'RegExp',
]);

/** More than the longest forms of the State hold. */
const MOST_SCRIPTS = 10_000;
const LONGEST_SCRIPTS = 1_000_000;

interface Declared {
  readonly names: ReadonlySet<string>;
  /** Variables that hold a number and nothing else. */
  readonly counters: ReadonlySet<string>;
}

/**
 * Whether scripts of a form only format and calculate. What cannot be read, or does anything else, does
 * not: it is not looked for what is forbidden, but for what is allowed.
 */
export function areHarmless(scripts: readonly string[]): boolean {
  const length = scripts.reduce((total, script) => total + script.length, 0);
  if (scripts.length > MOST_SCRIPTS || length > LONGEST_SCRIPTS) return false;
  try {
    const programs = scripts.map(parseScript);
    const declared = declaredIn(programs.flatMap(nodesOf));
    return programs.every((program) =>
      nodesOf(program).every((node) => isHarmless(node, declared)),
    );
  } catch {
    return false;
  }
}

function parseScript(text: string): Program {
  return parse(text, { ecmaVersion: 5, sourceType: 'script', allowReturnOutsideFunction: true });
}

function nodesOf(root: AnyNode): readonly AnyNode[] {
  const found: AnyNode[] = [];
  const left: unknown[] = [root];
  while (left.length > 0) {
    const one = left.pop();
    if (Array.isArray(one)) left.push(...(one as unknown[]));
    else if (typeof one === 'object' && one !== null && 'type' in one) {
      found.push(one as AnyNode);
      left.push(...Object.values(one));
    }
  }
  return found;
}

function declaredIn(nodes: readonly AnyNode[]): Declared {
  const names = new Set<string>();
  const others = new Set<string>();
  const counters = new Set<string>();
  const assign = (name: string, value: Expression | null | undefined) => {
    const isNumber = value?.type === 'Literal' && typeof value.value === 'number';
    (isNumber ? counters : others).add(name);
  };
  for (const node of nodes) {
    if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') {
      for (const one of [node.id, ...node.params]) {
        if (one?.type !== 'Identifier') continue;
        names.add(one.name);
        others.add(one.name);
      }
    } else if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
      names.add(node.id.name);
      if (node.init != null) assign(node.id.name, node.init);
    } else if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') {
      names.add(node.left.name);
      assign(node.left.name, node.right);
    }
  }
  for (const name of names) if (WAYS_OUT.test(name)) throw new TypeError('A way out');
  for (const name of others) counters.delete(name);
  return { names, counters };
}

function isHarmless(node: AnyNode, { names, counters }: Declared): boolean {
  if (!NODES.has(node.type)) return false;
  switch (node.type) {
    case 'Identifier':
      return names.has(node.name) || GLOBALS.test(node.name) || MEMBERS.has(node.name);
    case 'MemberExpression': {
      const { computed, property } = node;
      if (!computed) return property.type === 'Identifier' && MEMBERS.has(property.name);
      if (property.type === 'Literal') return typeof property.value === 'number';
      return property.type === 'Identifier' && counters.has(property.name);
    }
    case 'NewExpression':
      return node.callee.type === 'Identifier' && CLASSES.has(node.callee.name);
    default:
      return true;
  }
}
