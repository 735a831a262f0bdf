/**
 * Turns schemas of valibot into JSON Schema. A schema that web/protocol exports, and the
 * object behind a field whose type has a name, become components that others refer to.
 */

const EXAMPLE_SET = {
  set: 'K7Q29M3D',
  created: '2026-11-24T10:00:00Z',
  format: {
    profile: 'standard',
    alphabet: 'crockford32',
    symbols: 14,
    check: 2,
    group: 4,
  },
  kdf: { name: 'argon2id', m: 19456, t: 2, p: 1 },
  salt: 'AAECAwQFBgcICQoLDA0ODw',
};

/** Examples by the name of the component. */
const EXAMPLES = {
  SetId: ['K7Q29M3D'],
  Time: ['2026-11-24T10:00:00Z'],
  Label: ['Home safe'],
  ShownLabel: ['Home safe'],
  ChallengeSet: [EXAMPLE_SET],
  Enrolment: [
    {
      version: 1,
      ...EXAMPLE_SET,
      label: 'Home safe',
      verifiers: [
        'ZmFzdCBhcyBsaWdodCwgc29mdCBhcyBhIGxhbWIgLiA',
        'c2xvdyBhcyBuaWdodCwgaGFyZCBhcyBhIHJvY2sgLiA',
      ],
    },
  ],
  SetStatus: [
    {
      ...EXAMPLE_SET,
      state: 'pending',
      label: 'Home safe',
      confirmed: null,
      total: 10,
      remaining: 10,
      reviewBy: null,
      replaces: '3M8XWTC1',
    },
  ],
};

export class Schemas {
  /** JSON Schemas by the name of the component, in the order in which they are needed. */
  components = {};
  #names;
  #docs;

  /**
   * @param {Record<string, unknown>[]} modules whose exports are named schemas
   * @param docs of `readDocs`
   */
  constructor(modules, docs) {
    const named = modules.flatMap(Object.entries).filter(([, value]) => isSchema(value));
    this.#names = new Map(named.map(([name, schema]) => [schema, pascal(name)]));
    this.#docs = docs;
  }

  /** A reference to a component of this name, which is made where it is not there yet. */
  refer(name, make) {
    if (!(name in this.components)) {
      this.components[name] = undefined; // Keeps its place.
      this.components[name] = make();
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** A reference to the component of a schema. */
  component(name, schema) {
    return this.refer(name, () => {
      const description = this.#describe(name);
      const examples = EXAMPLES[name];
      return {
        ...(description !== '' && { description }),
        ...this.#merged(schema, name),
        ...(examples !== undefined && { examples }),
      };
    });
  }

  /** The JSON Schema of an object whose fields the type `owner` describes. */
  inline(schema, owner) {
    return this.#merged(schema, owner);
  }

  /** What the sources say of a component. */
  #describe(name) {
    const constant = name.charAt(0).toLowerCase() + name.slice(1);
    return this.#docs.types.get(name)?.text || this.#docs.constants.get(constant) || '';
  }

  #field(owner, field) {
    const doc = this.#docs.types.get(owner);
    if (doc === undefined) return { text: '', type: '' };
    const own = doc.fields.get(field);
    if (own !== undefined) return own;
    const inherited = doc.parents.map((parent) => this.#field(parent, field));
    return inherited.find(({ type }) => type !== '') ?? { text: '', type: '' };
  }

  /** A schema where it is used: a reference, or the schema itself. */
  #used(schema, typeName) {
    const name = this.#names.get(schema) ?? typeName;
    return name === undefined ? this.#merged(schema) : this.component(name, schema);
  }

  /** A schema and the actions that its pipe has after it, in one JSON Schema. */
  #merged(schema, owner) {
    const [first = schema, ...rest] = schema.pipe ?? [];
    const own =
      schema.pipe === undefined ? this.#single(first, owner) : this.#merged(first, owner);
    return rest.reduce((merged, item) => {
      const next =
        item.kind === 'schema' ? this.#merged(item, owner) : keywordsOf(item, merged);
      return { ...merged, ...next };
    }, own);
  }

  #single(schema, owner) {
    switch (schema.type) {
      case 'string':
        return { type: 'string' };
      case 'number':
        return { type: 'integer' };
      case 'boolean':
        return { type: 'boolean' };
      case 'unknown':
      case 'custom':
        return {};
      case 'literal': {
        const type = typeof schema.literal;
        return { type: type === 'number' ? 'integer' : type, const: schema.literal };
      }
      case 'picklist':
        return schema.options.length === 1
          ? { type: 'string', const: schema.options[0] }
          : { type: 'string', enum: schema.options };
      case 'nullable':
        return { oneOf: [this.#used(schema.wrapped), { type: 'null' }] };
      case 'exact_optional':
        return this.#used(schema.wrapped);
      case 'array':
        return { type: 'array', items: this.#used(schema.item) };
      case 'variant':
      case 'union':
        return { oneOf: schema.options.map((option) => this.#used(option)) };
      case 'object':
      case 'strict_object':
        return this.#object(schema, owner);
      default:
        throw new Error(`no JSON Schema for a schema of the type ${schema.type}`);
    }
  }

  #object({ type, entries }, owner) {
    const names = Object.keys(entries);
    const required = names.filter((name) => entries[name].type !== 'exact_optional');
    const properties = names.map((name) => [
      name,
      this.#property(owner, name, entries[name]),
    ]);
    return {
      type: 'object',
      ...(type === 'strict_object' && { additionalProperties: false }),
      ...(required.length > 0 && { required }),
      ...(names.length > 0 && { properties: Object.fromEntries(properties) }),
    };
  }

  #property(owner, name, schema) {
    const { text, type } = this.#field(owner, name);
    // The object behind the field, as in `SetStatus[]` and `Explanation | null`.
    const typeName = type
      .split(/\W+/)
      .find((word) => this.#docs.types.get(word)?.fields.size);
    const used = this.#withTypeName(schema, typeName);
    return text === '' ? used : { ...used, description: text };
  }

  /** Gives an object inside a list or a nullable field the name of its type. */
  #withTypeName(schema, typeName) {
    if (typeName !== undefined) {
      const inner = innermost(schema);
      const isObject = ['object', 'strict_object'].includes(baseOf(inner).type);
      if (isObject && !this.#names.has(inner)) this.#names.set(inner, typeName);
    }
    return this.#used(schema);
  }
}

/** The schema of a list's entries or of a nullable value; itself otherwise. */
function innermost(schema) {
  const list = arrayOf(schema);
  if (list !== undefined) return innermost(list.item);
  return schema.type === 'nullable' ? innermost(schema.wrapped) : schema;
}

/** The last array schema in a pipe: a list checks its length before its entries. */
function arrayOf(schema) {
  if (schema.pipe === undefined) return schema.type === 'array' ? schema : undefined;
  const inner = schema.pipe.filter(({ kind }) => kind === 'schema');
  return inner.map(arrayOf).findLast((found) => found !== undefined);
}

/** The schema of a pipe that says most: `only` and `atLeast` check for an object first. */
function baseOf(schema) {
  const last = schema.pipe?.findLast(({ kind }) => kind === 'schema');
  return last === undefined || last.pipe === undefined ? (last ?? schema) : baseOf(last);
}

/** What an action of a pipe adds. */
function keywordsOf({ type, requirement }, { type: jsonType }) {
  const isList = jsonType === 'array';
  switch (type) {
    case 'integer':
    case 'transform':
      return {};
    case 'min_value':
      return { minimum: requirement };
    case 'max_value':
      return { maximum: requirement };
    case 'min_length':
      if (isList) return requirement > 0 ? { minItems: requirement } : {};
      return { minLength: requirement };
    case 'max_length':
      if (isList) return requirement < Infinity ? { maxItems: requirement } : {};
      return { maxLength: requirement };
    case 'check':
      return requirement.keywords?.() ?? {};
    default:
      throw new Error(`no JSON Schema for an action of the type ${type}`);
  }
}

function isSchema(value) {
  return typeof value === 'object' && value !== null && value.kind === 'schema';
}

/** `step_up_required` and `setId` as `StepUpRequired` and `SetId`. */
export function pascal(name) {
  return name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
