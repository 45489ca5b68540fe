// Generated from schemas/ by `npm run types`. Do not edit.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

// src/registry/generated/entry.js
const catalogue = validate52;
const func1 = require_ucs2length().default;
const pattern3 = new RegExp("^https?://\\S+/$", "u");
const pattern4 = new RegExp("^[0-9a-f]{40,64}(-dirty)?$", "u");
const func0 = require_equal().default;
const pattern5 = new RegExp("^\\S(.*\\S)?$", "u");
const pattern6 = new RegExp("^[a-z]{2,3}(-([A-Z]{2}|\\d{3}))?$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z]{2,3}(-([A-Z]{2}|\\d{3}))?$" },
				message: "must match pattern \"^[a-z]{2,3}(-([A-Z]{2}|\\d{3}))?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 },
				message: "must NOT have more than 2000 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 60) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 60 },
				message: "must NOT have fewer than 60 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (!validate57(key0, {
				instancePath,
				parentData: data,
				parentDataProperty,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
			if (!(_errs1 === errors)) {
				const err1 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		for (const key1 in data) if (!validate59(data[key1], {
			instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key1,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
			errors = vErrors.length;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = new RegExp("^https://[^\\s/$.?#][^\\s]*$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https://[^\\s/$.?#][^\\s]*$" },
				message: "must match pattern \"^https://[^\\s/$.?#][^\\s]*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern8 = new RegExp("^https://orcid\\.org/\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https://orcid\\.org/\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$" },
				message: "must match pattern \"^https://orcid\\.org/\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern9 = new RegExp("^https://(ror\\.org/0[a-hj-km-np-tv-z0-9]{6}\\d{2}|doi\\.org/10\\.13039/\\d+)$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https://(ror\\.org/0[a-hj-km-np-tv-z0-9]{6}\\d{2}|doi\\.org/10\\.13039/\\d+)$" },
				message: "must match pattern \"^https://(ror\\.org/0[a-hj-km-np-tv-z0-9]{6}\\d{2}|doi\\.org/10\\.13039/\\d+)$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const formats0 = /^[^\s@:<>]+@[^\s@:<>]+\.[^\s@:<>]+$/;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			if ("Organization" !== data.type) {
				const err1 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "Organization" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.id !== void 0) {
			if (!validate72(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 === "string") {
				if (func1(data2) > 200) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data2) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.email !== void 0) {
			let data3 = data.email;
			if (typeof data3 === "string") {
				if (func1(data3) > 200) {
					const err5 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!formats0.test(data3)) {
					const err6 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate63(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (key0 !== "type" && key0 !== "id" && key0 !== "name" && key0 !== "email" && key0 !== "url") {
			const err8 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 },
				message: "must NOT have unevaluated properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.givenName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "givenName" },
				message: "must have required property 'givenName'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.familyName === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "familyName" },
				message: "must have required property 'familyName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type !== void 0) {
			if ("Person" !== data.type) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "Person" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.id !== void 0) {
			if (!validate68(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.givenName !== void 0) {
			let data2 = data.givenName;
			if (typeof data2 === "string") {
				if (func1(data2) > 100) {
					const err3 = {
						instancePath: instancePath + "/givenName",
						schemaPath: "#/properties/givenName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data2) < 1) {
					const err4 = {
						instancePath: instancePath + "/givenName",
						schemaPath: "#/properties/givenName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/givenName",
					schemaPath: "#/properties/givenName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.familyName !== void 0) {
			let data3 = data.familyName;
			if (typeof data3 === "string") {
				if (func1(data3) > 100) {
					const err6 = {
						instancePath: instancePath + "/familyName",
						schemaPath: "#/properties/familyName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data3) < 1) {
					const err7 = {
						instancePath: instancePath + "/familyName",
						schemaPath: "#/properties/familyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/familyName",
					schemaPath: "#/properties/familyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.email !== void 0) {
			let data4 = data.email;
			if (typeof data4 === "string") {
				if (func1(data4) > 200) {
					const err9 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!formats0.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate63(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.affiliation !== void 0) {
			let data6 = data.affiliation;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err12 = {
						instancePath: instancePath + "/affiliation",
						schemaPath: "#/properties/affiliation/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate71(data6[i0], {
					instancePath: instancePath + "/affiliation/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/affiliation",
					schemaPath: "#/properties/affiliation/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		for (const key0 in data) if (key0 !== "type" && key0 !== "id" && key0 !== "givenName" && key0 !== "familyName" && key0 !== "email" && key0 !== "url" && key0 !== "affiliation") {
			const err14 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 },
				message: "must NOT have unevaluated properties"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	const _errs3 = errors;
	let valid1 = false;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.givenName === void 0 && "givenName") {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid1 = _errs4 === errors;
	valid1 = valid1 || _valid1;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.familyName === void 0 && "familyName") {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid1 = _errs5 === errors;
	valid1 = valid1 || _valid1;
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["given-names"] === void 0 && "given-names") {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid1 = _errs6 === errors;
	valid1 = valid1 || _valid1;
	const _errs7 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["family-names"] === void 0 && "family-names") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid1 = _errs7 === errors;
	valid1 = valid1 || _valid1;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.firstName === void 0 && "firstName") {
			const err5 = {};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid1 = _errs8 === errors;
	valid1 = valid1 || _valid1;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.lastName === void 0 && "lastName") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid1 = _errs9 === errors;
	valid1 = valid1 || _valid1;
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.orcid === void 0 && "orcid") {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	var _valid1 = _errs10 === errors;
	valid1 = valid1 || _valid1;
	const _errs11 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		} else if (data.type !== void 0) {
			if ("Person" !== data.type) {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	var _valid1 = _errs11 === errors;
	valid1 = valid1 || _valid1;
	if (_valid1) {
		var props0 = {};
		props0.type = true;
	}
	if (!valid1) {
		const err10 = {};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs13 = errors;
		if (!validate67(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs13 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "then";
	} else {
		const _errs14 = errors;
		if (!validate71(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs14 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err11 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate66.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate66.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate66(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate80(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
			errors = vErrors.length;
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				const err1 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
				break outer0;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) > 80) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 80 },
						message: "must NOT have more than 80 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err4 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						},
						message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern10 = new RegExp("^[a-z0-9]+(?:[.-][a-z0-9]+)*$", "u");
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:[.-][a-z0-9]+)*$" },
				message: "must match pattern \"^[a-z0-9]+(?:[.-][a-z0-9]+)*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	const _errs3 = errors;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 && "id") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (_errs4 === errors) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "name" },
					message: "must have required property 'name'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id !== void 0) {
			if (!validate103(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) > 120) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data2 = data.version;
			if (typeof data2 === "string") {
				if (func1(data2) > 60) {
					const err7 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maxLength",
						keyword: "maxLength",
						params: { limit: 60 },
						message: "must NOT have more than 60 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate63(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (key0 !== "id" && key0 !== "name" && key0 !== "version" && key0 !== "url") {
			const err10 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 },
				message: "must NOT have unevaluated properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate102(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern11 = new RegExp("^(https://doi\\.org/10\\.\\d{4,9}/\\S+|ascl:\\d{4}\\.\\d{3}|swh:1:(cnt|dir|rel|rev|snp):[0-9a-f]{40}(;\\S+)?|RRID:[A-Z]+_\\S+|https://(?!doi\\.org/)\\S+)$", "u");
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(https://doi\\.org/10\\.\\d{4,9}/\\S+|ascl:\\d{4}\\.\\d{3}|swh:1:(cnt|dir|rel|rev|snp):[0-9a-f]{40}(;\\S+)?|RRID:[A-Z]+_\\S+|https://(?!doi\\.org/)\\S+)$" },
				message: "must match pattern \"^(https://doi\\.org/10\\.\\d{4,9}/\\S+|ascl:\\d{4}\\.\\d{3}|swh:1:(cnt|dir|rel|rev|snp):[0-9a-f]{40}(;\\S+)?|RRID:[A-Z]+_\\S+|https://(?!doi\\.org/)\\S+)$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate114.errors = vErrors;
	return errors === 0;
}
validate114.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate117.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https://[^\\s/$.?#][^\\s]*$" },
				message: "must match pattern \"^https://[^\\s/$.?#][^\\s]*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate117.errors = vErrors;
	return errors === 0;
}
validate117.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			if ("ScholarlyArticle" !== data.type) {
				const err1 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "ScholarlyArticle" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.id !== void 0) {
			if (!validate117(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 === "string") {
				if (func1(data2) > 500) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data2) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		for (const key0 in data) if (key0 !== "type" && key0 !== "id" && key0 !== "name") {
			const err5 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 },
				message: "must NOT have unevaluated properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.identifier === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "identifier" },
				message: "must have required property 'identifier'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			if ("Grant" !== data.type) {
				const err1 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "Grant" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.identifier !== void 0) {
			let data1 = data.identifier;
			if (typeof data1 === "string") {
				if (func1(data1) > 100) {
					const err2 = {
						instancePath: instancePath + "/identifier",
						schemaPath: "#/properties/identifier/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/identifier",
						schemaPath: "#/properties/identifier/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/identifier",
					schemaPath: "#/properties/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 === "string") {
				if (func1(data2) > 300) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate63(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.funder !== void 0) {
			if (!validate71(data.funder, {
				instancePath: instancePath + "/funder",
				parentData: data,
				parentDataProperty: "funder",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (key0 !== "type" && key0 !== "identifier" && key0 !== "name" && key0 !== "url" && key0 !== "funder") {
			const err8 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 },
				message: "must NOT have unevaluated properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate124.errors = vErrors;
	return errors === 0;
}
validate124.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const formats4 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!formats4.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" },
				message: "must match format \"date\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate128.errors = vErrors;
	return errors === 0;
}
validate128.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate63(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (key0 !== "name" && key0 !== "url") {
			const err5 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 },
				message: "must NOT have unevaluated properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate133(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
validate132.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema46 = {
	"title": "Place to run it",
	"type": "object",
	"properties": {
		"kind": {
			"title": "How it runs",
			"description": "A `service` is a hosted application, a `notebook` opens at Binder or a similar notebook service, a `container` is an image to pull.",
			"enum": [
				"service",
				"notebook",
				"container"
			],
			"examples": ["service"]
		},
		"name": {
			"title": "Text",
			"description": "What runs there.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"examples": ["Aladin Lite"]
		},
		"url": {
			"title": "Web address",
			"description": "Where it runs, or where the image is.",
			"$ref": "#/$defs/url",
			"examples": ["https://aladin.cds.unistra.fr/AladinLite/"]
		}
	},
	"required": [
		"kind",
		"name",
		"url"
	],
	"unevaluatedProperties": false
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.url === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "service" || data0 === "notebook" || data0 === "container")) {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema46.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) > 200) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate63(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (key0 !== "kind" && key0 !== "name" && key0 !== "url") {
			const err7 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 },
				message: "must NOT have unevaluated properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate139.errors = vErrors;
	return errors === 0;
}
validate139.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.date === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reason === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.date !== void 0) {
			if (!validate128(data.date, {
				instancePath: instancePath + "/date",
				parentData: data,
				parentDataProperty: "date",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if (func1(data1) > 300) {
					const err2 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data1) < 10) {
					const err3 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 10 },
						message: "must NOT have fewer than 10 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		for (const key0 in data) if (key0 !== "date" && key0 !== "reason") {
			const err5 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 },
				message: "must NOT have unevaluated properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 120) {
					const err0 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (func1(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern5.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S(.*\\S)?$" },
						message: "must match pattern \"^\\S(.*\\S)?$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.alternateName !== void 0) {
			let data1 = data.alternateName;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/alternateName",
						schemaPath: "#/properties/alternateName/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func1(data2) > 200) {
							const err5 = {
								instancePath: instancePath + "/alternateName/" + i0,
								schemaPath: "#/properties/alternateName/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (func1(data2) < 1) {
							const err6 = {
								instancePath: instancePath + "/alternateName/" + i0,
								schemaPath: "#/properties/alternateName/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/alternateName/" + i0,
							schemaPath: "#/properties/alternateName/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err8 = {
								instancePath: instancePath + "/alternateName",
								schemaPath: "#/properties/alternateName/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/alternateName",
					schemaPath: "#/properties/alternateName/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			const _errs8 = errors;
			let valid4 = true;
			const _errs9 = errors;
			if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			errors = _errs8;
			if (vErrors !== null) {
				if (_errs8) vErrors.length = _errs8;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs11 = errors;
				if (!validate56(data3, {
					instancePath: instancePath + "/description",
					parentData: data,
					parentDataProperty: "description",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs11 === errors;
				valid4 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs12 = errors;
				if (!validate59(data3, {
					instancePath: instancePath + "/description",
					parentData: data,
					parentDataProperty: "description",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs12 === errors;
				valid4 = _valid0;
				ifClause0 = "else";
			}
			if (!valid4) {
				const err11 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.codeRepository !== void 0) {
			if (!validate63(data.codeRepository, {
				instancePath: instancePath + "/codeRepository",
				parentData: data,
				parentDataProperty: "codeRepository",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.license !== void 0) {
			let data5 = data.license;
			if (typeof data5 === "string") {
				if (func1(data5) > 200) {
					const err12 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func1(data5) < 2) {
					const err13 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/minLength",
						keyword: "minLength",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.author !== void 0) {
			if (!validate65(data.author, {
				instancePath: instancePath + "/author",
				parentData: data,
				parentDataProperty: "author",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if (!validate80(data.kind, {
				instancePath: instancePath + "/kind",
				parentData: data,
				parentDataProperty: "kind",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.domain !== void 0) {
			if (!validate82(data.domain, {
				instancePath: instancePath + "/domain",
				parentData: data,
				parentDataProperty: "domain",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.infrastructure !== void 0) {
			if (!validate82(data.infrastructure, {
				instancePath: instancePath + "/infrastructure",
				parentData: data,
				parentDataProperty: "infrastructure",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.system !== void 0) {
			if (!validate82(data.system, {
				instancePath: instancePath + "/system",
				parentData: data,
				parentDataProperty: "system",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.implements !== void 0) {
			if (!validate82(data.implements, {
				instancePath: instancePath + "/implements",
				parentData: data,
				parentDataProperty: "implements",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.keywords !== void 0) {
			let data12 = data.keywords;
			if (Array.isArray(data12)) {
				if (data12.length < 1) {
					const err15 = {
						instancePath: instancePath + "/keywords",
						schemaPath: "#/properties/keywords/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len1 = data12.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data13 = data12[i2];
					if (typeof data13 === "string") {
						if (func1(data13) > 80) {
							const err16 = {
								instancePath: instancePath + "/keywords/" + i2,
								schemaPath: "#/properties/keywords/items/maxLength",
								keyword: "maxLength",
								params: { limit: 80 },
								message: "must NOT have more than 80 characters"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (func1(data13) < 1) {
							const err17 = {
								instancePath: instancePath + "/keywords/" + i2,
								schemaPath: "#/properties/keywords/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/keywords/" + i2,
							schemaPath: "#/properties/keywords/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				let i3 = data12.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data12[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err19 = {
								instancePath: instancePath + "/keywords",
								schemaPath: "#/properties/keywords/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/keywords",
					schemaPath: "#/properties/keywords/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate63(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.softwareHelp !== void 0) {
			if (!validate63(data.softwareHelp, {
				instancePath: instancePath + "/softwareHelp",
				parentData: data,
				parentDataProperty: "softwareHelp",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.buildInstructions !== void 0) {
			if (!validate63(data.buildInstructions, {
				instancePath: instancePath + "/buildInstructions",
				parentData: data,
				parentDataProperty: "buildInstructions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.readme !== void 0) {
			if (!validate63(data.readme, {
				instancePath: instancePath + "/readme",
				parentData: data,
				parentDataProperty: "readme",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.issueTracker !== void 0) {
			if (!validate63(data.issueTracker, {
				instancePath: instancePath + "/issueTracker",
				parentData: data,
				parentDataProperty: "issueTracker",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.continuousIntegration !== void 0) {
			if (!validate63(data.continuousIntegration, {
				instancePath: instancePath + "/continuousIntegration",
				parentData: data,
				parentDataProperty: "continuousIntegration",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.downloadUrl !== void 0) {
			if (!validate63(data.downloadUrl, {
				instancePath: instancePath + "/downloadUrl",
				parentData: data,
				parentDataProperty: "downloadUrl",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.installUrl !== void 0) {
			let data21 = data.installUrl;
			if (Array.isArray(data21)) {
				if (data21.length < 1) {
					const err21 = {
						instancePath: instancePath + "/installUrl",
						schemaPath: "#/properties/installUrl/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				const len2 = data21.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate63(data21[i4], {
					instancePath: instancePath + "/installUrl/" + i4,
					parentData: data21,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
				let i5 = data21.length;
				let j2;
				if (i5 > 1) {
					outer0: for (; i5--;) for (j2 = i5; j2--;) if (func0(data21[i5], data21[j2])) {
						const err22 = {
							instancePath: instancePath + "/installUrl",
							schemaPath: "#/properties/installUrl/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i5,
								j: j2
							},
							message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
						break outer0;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/installUrl",
					schemaPath: "#/properties/installUrl/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.releaseNotes !== void 0) {
			if (!validate63(data.releaseNotes, {
				instancePath: instancePath + "/releaseNotes",
				parentData: data,
				parentDataProperty: "releaseNotes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.programmingLanguage !== void 0) {
			if (!validate97(data.programmingLanguage, {
				instancePath: instancePath + "/programmingLanguage",
				parentData: data,
				parentDataProperty: "programmingLanguage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.runtimePlatform !== void 0) {
			if (!validate97(data.runtimePlatform, {
				instancePath: instancePath + "/runtimePlatform",
				parentData: data,
				parentDataProperty: "runtimePlatform",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.operatingSystem !== void 0) {
			if (!validate97(data.operatingSystem, {
				instancePath: instancePath + "/operatingSystem",
				parentData: data,
				parentDataProperty: "operatingSystem",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.softwareRequirements !== void 0) {
			if (!validate101(data.softwareRequirements, {
				instancePath: instancePath + "/softwareRequirements",
				parentData: data,
				parentDataProperty: "softwareRequirements",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.softwareSuggestions !== void 0) {
			if (!validate101(data.softwareSuggestions, {
				instancePath: instancePath + "/softwareSuggestions",
				parentData: data,
				parentDataProperty: "softwareSuggestions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.readsDataOf !== void 0) {
			if (!validate101(data.readsDataOf, {
				instancePath: instancePath + "/readsDataOf",
				parentData: data,
				parentDataProperty: "readsDataOf",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.isPartOf !== void 0) {
			if (!validate101(data.isPartOf, {
				instancePath: instancePath + "/isPartOf",
				parentData: data,
				parentDataProperty: "isPartOf",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.hasPart !== void 0) {
			if (!validate101(data.hasPart, {
				instancePath: instancePath + "/hasPart",
				parentData: data,
				parentDataProperty: "hasPart",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.supersededBy !== void 0) {
			if (!validate102(data.supersededBy, {
				instancePath: instancePath + "/supersededBy",
				parentData: data,
				parentDataProperty: "supersededBy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
				errors = vErrors.length;
			}
		}
		if (data.developmentStatus !== void 0) {
			if (!validate80(data.developmentStatus, {
				instancePath: instancePath + "/developmentStatus",
				parentData: data,
				parentDataProperty: "developmentStatus",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.identifier !== void 0) {
			let data34 = data.identifier;
			if (Array.isArray(data34)) {
				if (data34.length < 1) {
					const err24 = {
						instancePath: instancePath + "/identifier",
						schemaPath: "#/properties/identifier/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				const len3 = data34.length;
				for (let i6 = 0; i6 < len3; i6++) if (!validate114(data34[i6], {
					instancePath: instancePath + "/identifier/" + i6,
					parentData: data34,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
					errors = vErrors.length;
				}
				let i7 = data34.length;
				let j3;
				if (i7 > 1) {
					outer1: for (; i7--;) for (j3 = i7; j3--;) if (func0(data34[i7], data34[j3])) {
						const err25 = {
							instancePath: instancePath + "/identifier",
							schemaPath: "#/properties/identifier/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i7,
								j: j3
							},
							message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
						break outer1;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/identifier",
					schemaPath: "#/properties/identifier/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.referencePublication !== void 0) {
			let data36 = data.referencePublication;
			if (Array.isArray(data36)) {
				if (data36.length < 1) {
					const err27 = {
						instancePath: instancePath + "/referencePublication",
						schemaPath: "#/properties/referencePublication/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				const len4 = data36.length;
				for (let i8 = 0; i8 < len4; i8++) if (!validate116(data36[i8], {
					instancePath: instancePath + "/referencePublication/" + i8,
					parentData: data36,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/referencePublication",
					schemaPath: "#/properties/referencePublication/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.maintainer !== void 0) {
			if (!validate65(data.maintainer, {
				instancePath: instancePath + "/maintainer",
				parentData: data,
				parentDataProperty: "maintainer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.contributor !== void 0) {
			if (!validate65(data.contributor, {
				instancePath: instancePath + "/contributor",
				parentData: data,
				parentDataProperty: "contributor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.copyrightHolder !== void 0) {
			if (!validate65(data.copyrightHolder, {
				instancePath: instancePath + "/copyrightHolder",
				parentData: data,
				parentDataProperty: "copyrightHolder",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.funder !== void 0) {
			let data41 = data.funder;
			if (Array.isArray(data41)) {
				if (data41.length < 1) {
					const err29 = {
						instancePath: instancePath + "/funder",
						schemaPath: "#/properties/funder/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				const len5 = data41.length;
				for (let i9 = 0; i9 < len5; i9++) if (!validate71(data41[i9], {
					instancePath: instancePath + "/funder/" + i9,
					parentData: data41,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
					errors = vErrors.length;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/funder",
					schemaPath: "#/properties/funder/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.funding !== void 0) {
			let data43 = data.funding;
			if (Array.isArray(data43)) {
				if (data43.length < 1) {
					const err31 = {
						instancePath: instancePath + "/funding",
						schemaPath: "#/properties/funding/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				const len6 = data43.length;
				for (let i10 = 0; i10 < len6; i10++) if (!validate124(data43[i10], {
					instancePath: instancePath + "/funding/" + i10,
					parentData: data43,
					parentDataProperty: i10,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
					errors = vErrors.length;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/funding",
					schemaPath: "#/properties/funding/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data45 = data.version;
			if (typeof data45 === "string") {
				if (func1(data45) > 60) {
					const err33 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maxLength",
						keyword: "maxLength",
						params: { limit: 60 },
						message: "must NOT have more than 60 characters"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (func1(data45) < 1) {
					const err34 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.dateCreated !== void 0) {
			if (!validate128(data.dateCreated, {
				instancePath: instancePath + "/dateCreated",
				parentData: data,
				parentDataProperty: "dateCreated",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.datePublished !== void 0) {
			if (!validate128(data.datePublished, {
				instancePath: instancePath + "/datePublished",
				parentData: data,
				parentDataProperty: "datePublished",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.dateModified !== void 0) {
			if (!validate128(data.dateModified, {
				instancePath: instancePath + "/dateModified",
				parentData: data,
				parentDataProperty: "dateModified",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.supportingData !== void 0) {
			if (!validate132(data.supportingData, {
				instancePath: instancePath + "/supportingData",
				parentData: data,
				parentDataProperty: "supportingData",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.relatedLink !== void 0) {
			if (!validate132(data.relatedLink, {
				instancePath: instancePath + "/relatedLink",
				parentData: data,
				parentDataProperty: "relatedLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.training !== void 0) {
			if (!validate132(data.training, {
				instancePath: instancePath + "/training",
				parentData: data,
				parentDataProperty: "training",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.launch !== void 0) {
			let data52 = data.launch;
			if (Array.isArray(data52)) {
				if (data52.length < 1) {
					const err36 = {
						instancePath: instancePath + "/launch",
						schemaPath: "#/properties/launch/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				const len7 = data52.length;
				for (let i11 = 0; i11 < len7; i11++) if (!validate139(data52[i11], {
					instancePath: instancePath + "/launch/" + i11,
					parentData: data52,
					parentDataProperty: i11,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/launch",
					schemaPath: "#/properties/launch/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.withdrawn !== void 0) {
			if (!validate142(data.withdrawn, {
				instancePath: instancePath + "/withdrawn",
				parentData: data,
				parentDataProperty: "withdrawn",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
		}
		if (data.formerIds !== void 0) {
			let data55 = data.formerIds;
			if (Array.isArray(data55)) {
				if (data55.length < 1) {
					const err38 = {
						instancePath: instancePath + "/formerIds",
						schemaPath: "#/properties/formerIds/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				const len8 = data55.length;
				for (let i12 = 0; i12 < len8; i12++) if (!validate103(data55[i12], {
					instancePath: instancePath + "/formerIds/" + i12,
					parentData: data55,
					parentDataProperty: i12,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
				let i13 = data55.length;
				let j4;
				if (i13 > 1) {
					outer2: for (; i13--;) for (j4 = i13; j4--;) if (func0(data55[i13], data55[j4])) {
						const err39 = {
							instancePath: instancePath + "/formerIds",
							schemaPath: "#/properties/formerIds/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i13,
								j: j4
							},
							message: "must NOT have duplicate items (items ## " + j4 + " and " + i13 + " are identical)"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
						break outer2;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/formerIds",
					schemaPath: "#/properties/formerIds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"props": {
		"name": true,
		"alternateName": true,
		"description": true,
		"codeRepository": true,
		"license": true,
		"author": true,
		"kind": true,
		"domain": true,
		"infrastructure": true,
		"system": true,
		"implements": true,
		"keywords": true,
		"url": true,
		"softwareHelp": true,
		"buildInstructions": true,
		"readme": true,
		"issueTracker": true,
		"continuousIntegration": true,
		"downloadUrl": true,
		"installUrl": true,
		"releaseNotes": true,
		"programmingLanguage": true,
		"runtimePlatform": true,
		"operatingSystem": true,
		"softwareRequirements": true,
		"softwareSuggestions": true,
		"readsDataOf": true,
		"isPartOf": true,
		"hasPart": true,
		"supersededBy": true,
		"developmentStatus": true,
		"identifier": true,
		"referencePublication": true,
		"maintainer": true,
		"contributor": true,
		"copyrightHolder": true,
		"funder": true,
		"funding": true,
		"version": true,
		"dateCreated": true,
		"datePublished": true,
		"dateModified": true,
		"supportingData": true,
		"relatedLink": true,
		"training": true,
		"launch": true,
		"withdrawn": true,
		"formerIds": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate193.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:[.-][a-z0-9]+)*$" },
				message: "must match pattern \"^[a-z0-9]+(?:[.-][a-z0-9]+)*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate193.errors = vErrors;
	return errors === 0;
}
validate193.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate195.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z]{2,3}(-([A-Z]{2}|\\d{3}))?$" },
				message: "must match pattern \"^[a-z]{2,3}(-([A-Z]{2}|\\d{3}))?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate195.errors = vErrors;
	return errors === 0;
}
validate195.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate197.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (!validate57(key0, {
				instancePath,
				parentData: data,
				parentDataProperty,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
			if (!(_errs1 === errors)) {
				const err1 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		for (const key1 in data) if (!validate59(data[key1], {
			instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key1,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
			errors = vErrors.length;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate197.errors = vErrors;
	return errors === 0;
}
validate197.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate268.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				message: "must NOT have more than 60 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate268.errors = vErrors;
	return errors === 0;
}
validate268.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate270.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https://[^\\s/$.?#][^\\s]*$" },
				message: "must match pattern \"^https://[^\\s/$.?#][^\\s]*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate270.errors = vErrors;
	return errors === 0;
}
validate270.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate272.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!formats4.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" },
				message: "must match format \"date\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate272.errors = vErrors;
	return errors === 0;
}
validate272.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate201.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.source === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "source" || key0 === "url" || key0 === "since")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.source !== void 0) {
			if (!validate268(data.source, {
				instancePath: instancePath + "/source",
				parentData: data,
				parentDataProperty: "source",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
				errors = vErrors.length;
			}
		}
		if (data.url !== void 0) {
			if (!validate270(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
				errors = vErrors.length;
			}
		}
		if (data.since !== void 0) {
			if (!validate272(data.since, {
				instancePath: instancePath + "/since",
				parentData: data,
				parentDataProperty: "since",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate201.errors = vErrors;
	return errors === 0;
}
validate201.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate275.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.field === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "field" },
				message: "must have required property 'field'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.values === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "values" },
				message: "must have required property 'values'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "field" || key0 === "values")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.field !== void 0) {
			let data0 = data.field;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/field",
						schemaPath: "#/properties/field/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.values !== void 0) {
			let data1 = data.values;
			if (Array.isArray(data1)) {
				if (data1.length < 2) {
					const err5 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/properties/values/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.value === void 0) {
							const err6 = {
								instancePath: instancePath + "/values/" + i0,
								schemaPath: "#/properties/values/items/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.source === void 0) {
							const err7 = {
								instancePath: instancePath + "/values/" + i0,
								schemaPath: "#/properties/values/items/required",
								keyword: "required",
								params: { missingProperty: "source" },
								message: "must have required property 'source'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "value" || key1 === "source" || key1 === "url")) {
							const err8 = {
								instancePath: instancePath + "/values/" + i0,
								schemaPath: "#/properties/values/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.value !== void 0) {
							if (typeof data2.value !== "string") {
								const err9 = {
									instancePath: instancePath + "/values/" + i0 + "/value",
									schemaPath: "#/properties/values/items/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data2.source !== void 0) {
							if (!validate268(data2.source, {
								instancePath: instancePath + "/values/" + i0 + "/source",
								parentData: data2,
								parentDataProperty: "source",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
								errors = vErrors.length;
							}
						}
						if (data2.url !== void 0) {
							if (!validate270(data2.url, {
								instancePath: instancePath + "/values/" + i0 + "/url",
								parentData: data2,
								parentDataProperty: "url",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/values/" + i0,
							schemaPath: "#/properties/values/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate275.errors = vErrors;
	return errors === 0;
}
validate275.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema55 = {
	"title": "State of the repository",
	"description": "How the repository answered when it was last asked, and since when it answers so.",
	"type": "object",
	"properties": {
		"state": {
			"title": "State",
			"description": "`ok`; `moved`: it answers at another address; `archived`: its owners have closed it; `unreachable`: it did not answer; `gone`: its forge says that it does not exist. The facts of the last good answer are kept.",
			"enum": [
				"ok",
				"moved",
				"archived",
				"unreachable",
				"gone"
			]
		},
		"since": {
			"title": "Since",
			"description": "The day on which this state was first seen.",
			"$ref": "entry.schema.json#/$defs/date"
		},
		"to": {
			"title": "New address",
			"description": "Where it has moved to.",
			"$ref": "entry.schema.json#/$defs/url"
		},
		"reason": {
			"title": "Reason",
			"description": "What the forge or the network said, in a sentence.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		}
	},
	"required": ["state", "since"],
	"additionalProperties": false
};
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate206.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!formats4.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" },
				message: "must match format \"date\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate206.errors = vErrors;
	return errors === 0;
}
validate206.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate208.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https://[^\\s/$.?#][^\\s]*$" },
				message: "must match pattern \"^https://[^\\s/$.?#][^\\s]*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate208.errors = vErrors;
	return errors === 0;
}
validate208.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate279.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.state === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.since === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "since" },
				message: "must have required property 'since'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "state" || key0 === "since" || key0 === "to" || key0 === "reason")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.state !== void 0) {
			let data0 = data.state;
			if (!(data0 === "ok" || data0 === "moved" || data0 === "archived" || data0 === "unreachable" || data0 === "gone")) {
				const err3 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema55.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.since !== void 0) {
			if (!validate206(data.since, {
				instancePath: instancePath + "/since",
				parentData: data,
				parentDataProperty: "since",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0) {
			if (!validate208(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data3 = data.reason;
			if (typeof data3 === "string") {
				if (func1(data3) > 200) {
					const err4 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data3) < 1) {
					const err5 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate279.errors = vErrors;
	return errors === 0;
}
validate279.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema58 = {
	"title": "Repository",
	"description": "What can be seen from outside of the repository: measures in steps so coarse that they seldom change.",
	"type": "object",
	"properties": {
		"forge": {
			"title": "Forge",
			"description": "How it was read: `github` and `gitlab` by their interfaces for programs, `git` by Git itself.",
			"enum": [
				"github",
				"gitlab",
				"git"
			]
		},
		"active": {
			"title": "Month of the last change",
			"description": "The month of the newest commit on the default branch.",
			"$ref": "#/$defs/month"
		},
		"parent": {
			"title": "Forked from",
			"description": "The repository that it was forked from.",
			"$ref": "entry.schema.json#/$defs/url"
		},
		"tags": {
			"title": "Tags",
			"description": "How many tags there are, to two significant digits.",
			"type": "integer",
			"minimum": 0
		},
		"stars": {
			"title": "Stars",
			"description": "How many people follow it on its forge, to two significant digits.",
			"type": "integer",
			"minimum": 0
		},
		"forks": {
			"title": "Forks",
			"description": "How many copies there are on its forge, to two significant digits.",
			"type": "integer",
			"minimum": 0
		},
		"files": {
			"title": "Files",
			"description": "The files at the root, in .github/ and in docs/ that say how the project works: licence, readme, citation, metadata, contributing, containers.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"uniqueItems": true
		}
	},
	"required": ["forge", "active"],
	"additionalProperties": false
};
const pattern19 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])$", "u");
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate212.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern19.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])$" },
				message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate212.errors = vErrors;
	return errors === 0;
}
validate212.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate283.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.forge === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "forge" },
				message: "must have required property 'forge'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.active === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "active" },
				message: "must have required property 'active'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "forge" || key0 === "active" || key0 === "parent" || key0 === "tags" || key0 === "stars" || key0 === "forks" || key0 === "files")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.forge !== void 0) {
			let data0 = data.forge;
			if (!(data0 === "github" || data0 === "gitlab" || data0 === "git")) {
				const err3 = {
					instancePath: instancePath + "/forge",
					schemaPath: "#/properties/forge/enum",
					keyword: "enum",
					params: { allowedValues: schema58.properties.forge.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.active !== void 0) {
			if (!validate212(data.active, {
				instancePath: instancePath + "/active",
				parentData: data,
				parentDataProperty: "active",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
				errors = vErrors.length;
			}
		}
		if (data.parent !== void 0) {
			if (!validate208(data.parent, {
				instancePath: instancePath + "/parent",
				parentData: data,
				parentDataProperty: "parent",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			let data3 = data.tags;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err4 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err5 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.stars !== void 0) {
			let data4 = data.stars;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err6 = {
					instancePath: instancePath + "/stars",
					schemaPath: "#/properties/stars/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err7 = {
						instancePath: instancePath + "/stars",
						schemaPath: "#/properties/stars/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.forks !== void 0) {
			let data5 = data.forks;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err8 = {
					instancePath: instancePath + "/forks",
					schemaPath: "#/properties/forks/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err9 = {
						instancePath: instancePath + "/forks",
						schemaPath: "#/properties/forks/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.files !== void 0) {
			let data6 = data.files;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 === "string") {
						if (func1(data7) > 200) {
							const err10 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (func1(data7) < 1) {
							const err11 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/files/" + i0,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				let i1 = data6.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data6[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err13 = {
								instancePath: instancePath + "/files",
								schemaPath: "#/properties/files/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate283.errors = vErrors;
	return errors === 0;
}
validate283.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern14 = new RegExp("^https?://\\S+$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate147(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.description === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.codeRepository === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "codeRepository" },
				message: "must have required property 'codeRepository'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.license === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "license" },
				message: "must have required property 'license'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.author === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "author" },
				message: "must have required property 'author'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.kind === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.domain === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "domain" },
				message: "must have required property 'domain'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.provenance === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "provenance" },
				message: "must have required property 'provenance'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 === "string") {
				if (!pattern14.test(data0)) {
					const err9 = {
						instancePath: instancePath + "/$schema",
						schemaPath: "#/properties/%24schema/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://\\S+$" },
						message: "must match pattern \"^https?://\\S+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.id !== void 0) {
			if (!validate193(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err11 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.descriptionLanguage !== void 0) {
			if (!validate195(data.descriptionLanguage, {
				instancePath: instancePath + "/descriptionLanguage",
				parentData: data,
				parentDataProperty: "descriptionLanguage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
				errors = vErrors.length;
			}
		}
		if (data.translatedDescription !== void 0) {
			if (!validate197(data.translatedDescription, {
				instancePath: instancePath + "/translatedDescription",
				parentData: data,
				parentDataProperty: "translatedDescription",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
				errors = vErrors.length;
			}
		}
		if (data.provenance !== void 0) {
			let data5 = data.provenance;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key0 in data5) if (!validate201(data5[key0], {
					instancePath: instancePath + "/provenance/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data5,
					parentDataProperty: key0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/provenance",
					schemaPath: "#/properties/provenance/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.conflicts !== void 0) {
			let data7 = data.conflicts;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate275(data7[i0], {
					instancePath: instancePath + "/conflicts/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/conflicts",
					schemaPath: "#/properties/conflicts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.health !== void 0) {
			if (!validate279(data.health, {
				instancePath: instancePath + "/health",
				parentData: data,
				parentDataProperty: "health",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
				errors = vErrors.length;
			}
		}
		if (data.repository !== void 0) {
			if (!validate283(data.repository, {
				instancePath: instancePath + "/repository",
				parentData: data,
				parentDataProperty: "repository",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
				errors = vErrors.length;
			}
		}
		for (const key1 in data) if (key1 !== "$schema" && key1 !== "id" && key1 !== "description" && key1 !== "descriptionLanguage" && key1 !== "translatedDescription" && key1 !== "provenance" && key1 !== "conflicts" && key1 !== "health" && key1 !== "repository" && key1 !== "name" && key1 !== "alternateName" && key1 !== "codeRepository" && key1 !== "license" && key1 !== "author" && key1 !== "kind" && key1 !== "domain" && key1 !== "infrastructure" && key1 !== "system" && key1 !== "implements" && key1 !== "keywords" && key1 !== "url" && key1 !== "softwareHelp" && key1 !== "buildInstructions" && key1 !== "readme" && key1 !== "issueTracker" && key1 !== "continuousIntegration" && key1 !== "downloadUrl" && key1 !== "installUrl" && key1 !== "releaseNotes" && key1 !== "programmingLanguage" && key1 !== "runtimePlatform" && key1 !== "operatingSystem" && key1 !== "softwareRequirements" && key1 !== "softwareSuggestions" && key1 !== "readsDataOf" && key1 !== "isPartOf" && key1 !== "hasPart" && key1 !== "supersededBy" && key1 !== "developmentStatus" && key1 !== "identifier" && key1 !== "referencePublication" && key1 !== "maintainer" && key1 !== "contributor" && key1 !== "copyrightHolder" && key1 !== "funder" && key1 !== "funding" && key1 !== "version" && key1 !== "dateCreated" && key1 !== "datePublished" && key1 !== "dateModified" && key1 !== "supportingData" && key1 !== "relatedLink" && key1 !== "training" && key1 !== "launch" && key1 !== "withdrawn" && key1 !== "formerIds") {
			const err14 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key1 },
				message: "must NOT have unevaluated properties"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.url === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.license === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "license" },
				message: "must have required property 'license'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.commit === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.count === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.records === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "records" },
				message: "must have required property 'records'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schemaVersion" || key0 === "name" || key0 === "url" || key0 === "license" || key0 === "commit" || key0 === "count" || key0 === "records")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.schemaVersion !== void 0) {
			if ("1.0" !== data.schemaVersion) {
				const err8 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: "1.0" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data2 = data.url;
			if (typeof data2 === "string") {
				if (!pattern3.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://\\S+/$" },
						message: "must match pattern \"^https?://\\S+/$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.license !== void 0) {
			if ("https://creativecommons.org/publicdomain/zero/1.0/" !== data.license) {
				const err13 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/const",
					keyword: "const",
					params: { allowedValue: "https://creativecommons.org/publicdomain/zero/1.0/" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.commit !== void 0) {
			let data4 = data.commit;
			const _errs9 = errors;
			let valid1 = false;
			const _errs10 = errors;
			if (typeof data4 === "string") {
				if (!pattern4.test(data4)) {
					const err14 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/properties/commit/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40,64}(-dirty)?$" },
						message: "must match pattern \"^[0-9a-f]{40,64}(-dirty)?$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			const _errs12 = errors;
			if (data4 !== null) {
				const err16 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err17 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		if (data.count !== void 0) {
			let data5 = data.count;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err18 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err19 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.records !== void 0) {
			let data6 = data.records;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate53(data6[i0], {
					instancePath: instancePath + "/records/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/records",
					schemaPath: "#/properties/records/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const changes = validate288;
const schema69 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "changes.schema.json",
	"title": "Changes",
	"description": "What happened to records, as Git knows it, and the hash of each: changes.json.",
	"type": "object",
	"properties": {
		"schemaVersion": {
			"title": "Schema version",
			"description": "The version of this envelope. The first number changes when a reader has to change.",
			"const": "1.0"
		},
		"name": {
			"title": "Name of the catalogue",
			"type": "string",
			"minLength": 1
		},
		"commit": {
			"title": "Commit",
			"description": "The Git commit the document was generated from, `-dirty` where files had changed since; null outside a Git repository.",
			"anyOf": [{
				"type": "string",
				"pattern": "^[0-9a-f]{40,64}(-dirty)?$"
			}, { "type": "null" }]
		},
		"records": {
			"title": "Records",
			"description": "Those that are listed now, in the order of their ids.",
			"type": "array",
			"items": {
				"title": "Record in short",
				"type": "object",
				"properties": {
					"id": { "$ref": "entry.schema.json#/$defs/entryId" },
					"url": {
						"title": "Address",
						"type": "string",
						"pattern": "^https?://\\S+$"
					},
					"created": {
						"title": "Moment",
						"type": "string",
						"pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"
					},
					"modified": {
						"title": "Moment",
						"type": "string",
						"pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"
					},
					"hash": {
						"title": "Hash",
						"description": "The SHA-256 of all that the record says, in hexadecimal.",
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					}
				},
				"required": [
					"id",
					"url",
					"created",
					"modified",
					"hash"
				],
				"additionalProperties": false
			}
		},
		"changes": {
			"title": "Changes",
			"description": "The newest first.",
			"type": "array",
			"items": {
				"title": "Change",
				"type": "object",
				"properties": {
					"date": {
						"title": "Moment",
						"type": "string",
						"pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"
					},
					"id": { "$ref": "entry.schema.json#/$defs/entryId" },
					"name": {
						"title": "Name",
						"type": "string"
					},
					"kind": {
						"title": "Kind",
						"description": "`released`: another version was found; `renamed`: the record lives on under the id `to`.",
						"enum": [
							"new",
							"changed",
							"released",
							"withdrawn",
							"renamed"
						]
					},
					"version": {
						"title": "Version",
						"type": "string"
					},
					"to": { "$ref": "entry.schema.json#/$defs/entryId" },
					"url": {
						"title": "Address",
						"type": "string",
						"pattern": "^https?://\\S+$"
					}
				},
				"required": [
					"date",
					"id",
					"name",
					"kind",
					"url"
				],
				"additionalProperties": false
			}
		}
	},
	"required": [
		"schemaVersion",
		"name",
		"commit",
		"records",
		"changes"
	],
	"additionalProperties": false
};
const pattern25 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$", "u");
const pattern27 = new RegExp("^[0-9a-f]{64}$", "u");
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate289.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:[.-][a-z0-9]+)*$" },
				message: "must match pattern \"^[a-z0-9]+(?:[.-][a-z0-9]+)*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate289.errors = vErrors;
	return errors === 0;
}
validate289.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate288.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.commit === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.records === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "records" },
				message: "must have required property 'records'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.changes === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changes" },
				message: "must have required property 'changes'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schemaVersion" || key0 === "name" || key0 === "commit" || key0 === "records" || key0 === "changes")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.schemaVersion !== void 0) {
			if ("1.0" !== data.schemaVersion) {
				const err6 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: "1.0" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.commit !== void 0) {
			let data2 = data.commit;
			const _errs6 = errors;
			let valid1 = false;
			const _errs7 = errors;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/properties/commit/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40,64}(-dirty)?$" },
						message: "must match pattern \"^[0-9a-f]{40,64}(-dirty)?$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			const _errs9 = errors;
			if (data2 !== null) {
				const err11 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err12 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.records !== void 0) {
			let data3 = data.records;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.id === void 0) {
							const err13 = {
								instancePath: instancePath + "/records/" + i0,
								schemaPath: "#/properties/records/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data4.url === void 0) {
							const err14 = {
								instancePath: instancePath + "/records/" + i0,
								schemaPath: "#/properties/records/items/required",
								keyword: "required",
								params: { missingProperty: "url" },
								message: "must have required property 'url'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data4.created === void 0) {
							const err15 = {
								instancePath: instancePath + "/records/" + i0,
								schemaPath: "#/properties/records/items/required",
								keyword: "required",
								params: { missingProperty: "created" },
								message: "must have required property 'created'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data4.modified === void 0) {
							const err16 = {
								instancePath: instancePath + "/records/" + i0,
								schemaPath: "#/properties/records/items/required",
								keyword: "required",
								params: { missingProperty: "modified" },
								message: "must have required property 'modified'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data4.hash === void 0) {
							const err17 = {
								instancePath: instancePath + "/records/" + i0,
								schemaPath: "#/properties/records/items/required",
								keyword: "required",
								params: { missingProperty: "hash" },
								message: "must have required property 'hash'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						for (const key1 in data4) if (!(key1 === "id" || key1 === "url" || key1 === "created" || key1 === "modified" || key1 === "hash")) {
							const err18 = {
								instancePath: instancePath + "/records/" + i0,
								schemaPath: "#/properties/records/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data4.id !== void 0) {
							if (!validate289(data4.id, {
								instancePath: instancePath + "/records/" + i0 + "/id",
								parentData: data4,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
								errors = vErrors.length;
							}
						}
						if (data4.url !== void 0) {
							let data6 = data4.url;
							if (typeof data6 === "string") {
								if (!pattern14.test(data6)) {
									const err19 = {
										instancePath: instancePath + "/records/" + i0 + "/url",
										schemaPath: "#/properties/records/items/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://\\S+$" },
										message: "must match pattern \"^https?://\\S+$\""
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/records/" + i0 + "/url",
									schemaPath: "#/properties/records/items/properties/url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data4.created !== void 0) {
							let data7 = data4.created;
							if (typeof data7 === "string") {
								if (!pattern25.test(data7)) {
									const err21 = {
										instancePath: instancePath + "/records/" + i0 + "/created",
										schemaPath: "#/properties/records/items/properties/created/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
										message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$\""
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/records/" + i0 + "/created",
									schemaPath: "#/properties/records/items/properties/created/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data4.modified !== void 0) {
							let data8 = data4.modified;
							if (typeof data8 === "string") {
								if (!pattern25.test(data8)) {
									const err23 = {
										instancePath: instancePath + "/records/" + i0 + "/modified",
										schemaPath: "#/properties/records/items/properties/modified/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
										message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$\""
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/records/" + i0 + "/modified",
									schemaPath: "#/properties/records/items/properties/modified/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data4.hash !== void 0) {
							let data9 = data4.hash;
							if (typeof data9 === "string") {
								if (!pattern27.test(data9)) {
									const err25 = {
										instancePath: instancePath + "/records/" + i0 + "/hash",
										schemaPath: "#/properties/records/items/properties/hash/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" },
										message: "must match pattern \"^[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/records/" + i0 + "/hash",
									schemaPath: "#/properties/records/items/properties/hash/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/records/" + i0,
							schemaPath: "#/properties/records/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/records",
					schemaPath: "#/properties/records/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.changes !== void 0) {
			let data10 = data.changes;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data11 = data10[i1];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.date === void 0) {
							const err29 = {
								instancePath: instancePath + "/changes/" + i1,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "date" },
								message: "must have required property 'date'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data11.id === void 0) {
							const err30 = {
								instancePath: instancePath + "/changes/" + i1,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data11.name === void 0) {
							const err31 = {
								instancePath: instancePath + "/changes/" + i1,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data11.kind === void 0) {
							const err32 = {
								instancePath: instancePath + "/changes/" + i1,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data11.url === void 0) {
							const err33 = {
								instancePath: instancePath + "/changes/" + i1,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "url" },
								message: "must have required property 'url'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						for (const key2 in data11) if (!(key2 === "date" || key2 === "id" || key2 === "name" || key2 === "kind" || key2 === "version" || key2 === "to" || key2 === "url")) {
							const err34 = {
								instancePath: instancePath + "/changes/" + i1,
								schemaPath: "#/properties/changes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data11.date !== void 0) {
							let data12 = data11.date;
							if (typeof data12 === "string") {
								if (!pattern25.test(data12)) {
									const err35 = {
										instancePath: instancePath + "/changes/" + i1 + "/date",
										schemaPath: "#/properties/changes/items/properties/date/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
										message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$\""
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/changes/" + i1 + "/date",
									schemaPath: "#/properties/changes/items/properties/date/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data11.id !== void 0) {
							if (!validate289(data11.id, {
								instancePath: instancePath + "/changes/" + i1 + "/id",
								parentData: data11,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
								errors = vErrors.length;
							}
						}
						if (data11.name !== void 0) {
							if (typeof data11.name !== "string") {
								const err37 = {
									instancePath: instancePath + "/changes/" + i1 + "/name",
									schemaPath: "#/properties/changes/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data11.kind !== void 0) {
							let data15 = data11.kind;
							if (!(data15 === "new" || data15 === "changed" || data15 === "released" || data15 === "withdrawn" || data15 === "renamed")) {
								const err38 = {
									instancePath: instancePath + "/changes/" + i1 + "/kind",
									schemaPath: "#/properties/changes/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema69.properties.changes.items.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data11.version !== void 0) {
							if (typeof data11.version !== "string") {
								const err39 = {
									instancePath: instancePath + "/changes/" + i1 + "/version",
									schemaPath: "#/properties/changes/items/properties/version/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data11.to !== void 0) {
							if (!validate289(data11.to, {
								instancePath: instancePath + "/changes/" + i1 + "/to",
								parentData: data11,
								parentDataProperty: "to",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
								errors = vErrors.length;
							}
						}
						if (data11.url !== void 0) {
							let data18 = data11.url;
							if (typeof data18 === "string") {
								if (!pattern14.test(data18)) {
									const err40 = {
										instancePath: instancePath + "/changes/" + i1 + "/url",
										schemaPath: "#/properties/changes/items/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://\\S+$" },
										message: "must match pattern \"^https?://\\S+$\""
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/changes/" + i1 + "/url",
									schemaPath: "#/properties/changes/items/properties/url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/changes/" + i1,
							schemaPath: "#/properties/changes/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
	} else {
		const err44 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	validate288.errors = vErrors;
	return errors === 0;
}
validate288.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const config = validate293;
const schema71 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "config.schema.json",
	"title": "Registry config",
	"description": "What makes one community's catalogue its own: the default export of registry.config.ts.",
	"type": "object",
	"properties": {
		"name": {
			"title": "Name of the catalogue",
			"type": "string",
			"minLength": 1
		},
		"shortName": {
			"title": "Name for narrow places",
			"type": "string",
			"minLength": 1
		},
		"tagline": {
			"title": "What it is, in one line",
			"type": "string",
			"minLength": 1
		},
		"description": {
			"title": "What it is, in a paragraph",
			"type": "string",
			"minLength": 1
		},
		"community": {
			"title": "The community it serves",
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1
				},
				"url": { "$ref": "entry.schema.json#/$defs/url" }
			},
			"required": ["name", "url"],
			"additionalProperties": false
		},
		"about": {
			"title": "About the community",
			"description": "The community's own sections of the page /about/: plain text, blank lines between paragraphs.",
			"type": "array",
			"items": { "$ref": "#/$defs/aboutSection" }
		},
		"url": {
			"title": "Where the site is published",
			"description": "The full address, with the path it lives under and a slash at the end. CATALOGUE_URL overrides it.",
			"type": "string",
			"pattern": "^https?://[^\\s?#]+/$"
		},
		"repository": {
			"title": "Where the entries are edited",
			"description": "The https address of the GitHub repository that holds the entries. In GitHub Actions it is known without being written here.",
			"$ref": "entry.schema.json#/$defs/url"
		},
		"branch": {
			"title": "Branch that is published",
			"type": "string",
			"minLength": 1
		},
		"accent": {
			"title": "Accent colour",
			"description": "The colour of links and marks, on a light and on a dark ground. Both have to keep a contrast of 4.5 to 1.",
			"type": "object",
			"properties": {
				"light": {
					"type": "string",
					"pattern": "^#[0-9a-f]{6}$"
				},
				"dark": {
					"type": "string",
					"pattern": "^#[0-9a-f]{6}$"
				}
			},
			"required": ["light", "dark"],
			"additionalProperties": false
		},
		"vocabularies": {
			"title": "Vocabulary of each field",
			"description": "For each field with a vocabulary, the name of its file in vocabularies/ without .yaml.",
			"type": "object",
			"additionalProperties": {
				"type": "string",
				"pattern": "^[a-z]+(-[a-z]+)*$"
			}
		},
		"eosc": {
			"title": "EOSC",
			"description": "What only its owner can say of the catalogue as a data source of EOSC, in the words of EOSC's profile.",
			"type": "object",
			"properties": {
				"nodePID": {
					"title": "Node",
					"description": "The node of EOSC that the catalogue belongs to.",
					"type": "string",
					"minLength": 1
				},
				"resourceOwner": {
					"title": "Owner",
					"description": "The identifier of the organisation that runs the catalogue, as EOSC knows it.",
					"type": "string",
					"minLength": 1
				},
				"trl": {
					"title": "Technology readiness level",
					"type": "string",
					"pattern": "^trl-[1-9]$"
				},
				"mainContact": {
					"title": "Main contact",
					"type": "object",
					"properties": {
						"firstName": {
							"type": "string",
							"minLength": 1
						},
						"lastName": {
							"type": "string",
							"minLength": 1
						},
						"email": {
							"type": "string",
							"format": "email"
						}
					},
					"required": [
						"firstName",
						"lastName",
						"email"
					],
					"additionalProperties": false
				},
				"publicContacts": {
					"title": "Public contacts",
					"type": "array",
					"items": {
						"type": "string",
						"format": "email"
					},
					"minItems": 1
				}
			},
			"additionalProperties": false
		},
		"harvest": {
			"title": "Harvest",
			"description": "What the harvester has to know of this community.",
			"type": "object",
			"properties": { "gitlab": {
				"title": "GitLab hosts",
				"description": "Hosts that run GitLab, besides those whose name begins with `gitlab.`.",
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^[a-z0-9-]+(\\.[a-z0-9-]+)+$"
				}
			} },
			"additionalProperties": false
		},
		"oai": {
			"title": "OAI-PMH",
			"description": "What harvesters of OAI-PMH are told of the repository.",
			"type": "object",
			"properties": {
				"repositoryIdentifier": {
					"title": "Repository identifier",
					"description": "The domain name in the identifiers of all records, `oai:<domain>:<id>`. It has to stay when the site moves. Without it, the host of the site.",
					"type": "string",
					"pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*(\\.[a-zA-Z0-9][a-zA-Z0-9-]*)+$"
				},
				"adminEmail": {
					"title": "E-mail of the administrator",
					"description": "Where harvesters write when something is wrong. OAI-PMH demands one.",
					"type": "string",
					"format": "email"
				}
			},
			"additionalProperties": false
		},
		"facets": {
			"title": "Facets",
			"description": "The fields one can browse and filter by, in the order shown.",
			"type": "array",
			"items": { "$ref": "#/$defs/facetConfig" },
			"minItems": 1
		}
	},
	"required": [
		"name",
		"shortName",
		"tagline",
		"description",
		"community",
		"url",
		"branch",
		"accent",
		"vocabularies",
		"facets"
	],
	"additionalProperties": false,
	"$defs": {
		"aboutSection": {
			"title": "Section",
			"type": "object",
			"properties": {
				"heading": {
					"title": "Heading",
					"type": "string",
					"minLength": 1
				},
				"text": {
					"title": "Text",
					"type": "string",
					"minLength": 1
				},
				"links": {
					"title": "Links",
					"$ref": "entry.schema.json#/$defs/links"
				}
			},
			"required": ["heading", "text"],
			"additionalProperties": false
		},
		"facetConfig": {
			"title": "Facet",
			"type": "object",
			"properties": {
				"field": {
					"title": "Field of a record",
					"type": "string",
					"pattern": "^[a-zA-Z]+$"
				},
				"id": {
					"title": "Name in addresses",
					"type": "string",
					"pattern": "^[a-z]+(-[a-z]+)*$"
				},
				"label": {
					"title": "Heading",
					"type": "string",
					"minLength": 1
				}
			},
			"required": [
				"field",
				"id",
				"label"
			],
			"additionalProperties": false
		}
	}
};
const func97 = Object.prototype.hasOwnProperty;
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate294.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https://[^\\s/$.?#][^\\s]*$" },
				message: "must match pattern \"^https://[^\\s/$.?#][^\\s]*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate294.errors = vErrors;
	return errors === 0;
}
validate294.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate297.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate133(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate297.errors = vErrors;
	return errors === 0;
}
validate297.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate296.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.heading === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "heading" },
				message: "must have required property 'heading'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.text === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "heading" || key0 === "text" || key0 === "links")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.heading !== void 0) {
			let data0 = data.heading;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/heading",
						schemaPath: "#/properties/heading/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/heading",
					schemaPath: "#/properties/heading/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.text !== void 0) {
			let data1 = data.text;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.links !== void 0) {
			if (!validate297(data.links, {
				instancePath: instancePath + "/links",
				parentData: data,
				parentDataProperty: "links",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate296.errors = vErrors;
	return errors === 0;
}
validate296.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern38 = new RegExp("^[a-zA-Z]+$", "u");
const pattern34 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate302.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.field === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "field" },
				message: "must have required property 'field'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.label === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" },
				message: "must have required property 'label'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "field" || key0 === "id" || key0 === "label")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.field !== void 0) {
			let data0 = data.field;
			if (typeof data0 === "string") {
				if (!pattern38.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/field",
						schemaPath: "#/properties/field/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-zA-Z]+$" },
						message: "must match pattern \"^[a-zA-Z]+$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern34.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]+(-[a-z]+)*$" },
						message: "must match pattern \"^[a-z]+(-[a-z]+)*$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data2 = data.label;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/properties/label/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate302.errors = vErrors;
	return errors === 0;
}
validate302.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern31 = new RegExp("^https?://[^\\s?#]+/$", "u");
const pattern32 = new RegExp("^#[0-9a-f]{6}$", "u");
const pattern35 = new RegExp("^trl-[1-9]$", "u");
const pattern36 = new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)+$", "u");
const pattern37 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9-]*(\\.[a-zA-Z0-9][a-zA-Z0-9-]*)+$", "u");
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate293.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.shortName === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shortName" },
				message: "must have required property 'shortName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.tagline === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tagline" },
				message: "must have required property 'tagline'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.description === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.community === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "community" },
				message: "must have required property 'community'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.url === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.branch === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branch" },
				message: "must have required property 'branch'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.accent === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accent" },
				message: "must have required property 'accent'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.vocabularies === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vocabularies" },
				message: "must have required property 'vocabularies'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.facets === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "facets" },
				message: "must have required property 'facets'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func97.call(schema71.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err11 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.shortName !== void 0) {
			let data1 = data.shortName;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err13 = {
						instancePath: instancePath + "/shortName",
						schemaPath: "#/properties/shortName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/shortName",
					schemaPath: "#/properties/shortName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.tagline !== void 0) {
			let data2 = data.tagline;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err15 = {
						instancePath: instancePath + "/tagline",
						schemaPath: "#/properties/tagline/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/tagline",
					schemaPath: "#/properties/tagline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 === "string") {
				if (func1(data3) < 1) {
					const err17 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.community !== void 0) {
			let data4 = data.community;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.name === void 0) {
					const err19 = {
						instancePath: instancePath + "/community",
						schemaPath: "#/properties/community/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data4.url === void 0) {
					const err20 = {
						instancePath: instancePath + "/community",
						schemaPath: "#/properties/community/required",
						keyword: "required",
						params: { missingProperty: "url" },
						message: "must have required property 'url'"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "name" || key1 === "url")) {
					const err21 = {
						instancePath: instancePath + "/community",
						schemaPath: "#/properties/community/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data4.name !== void 0) {
					let data5 = data4.name;
					if (typeof data5 === "string") {
						if (func1(data5) < 1) {
							const err22 = {
								instancePath: instancePath + "/community/name",
								schemaPath: "#/properties/community/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/community/name",
							schemaPath: "#/properties/community/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data4.url !== void 0) {
					if (!validate294(data4.url, {
						instancePath: instancePath + "/community/url",
						parentData: data4,
						parentDataProperty: "url",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/community",
					schemaPath: "#/properties/community/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.about !== void 0) {
			let data7 = data.about;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate296(data7[i0], {
					instancePath: instancePath + "/about/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
					errors = vErrors.length;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/about",
					schemaPath: "#/properties/about/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data9 = data.url;
			if (typeof data9 === "string") {
				if (!pattern31.test(data9)) {
					const err26 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[^\\s?#]+/$" },
						message: "must match pattern \"^https?://[^\\s?#]+/$\""
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.repository !== void 0) {
			if (!validate294(data.repository, {
				instancePath: instancePath + "/repository",
				parentData: data,
				parentDataProperty: "repository",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
				errors = vErrors.length;
			}
		}
		if (data.branch !== void 0) {
			let data11 = data.branch;
			if (typeof data11 === "string") {
				if (func1(data11) < 1) {
					const err28 = {
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.accent !== void 0) {
			let data12 = data.accent;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.light === void 0) {
					const err30 = {
						instancePath: instancePath + "/accent",
						schemaPath: "#/properties/accent/required",
						keyword: "required",
						params: { missingProperty: "light" },
						message: "must have required property 'light'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data12.dark === void 0) {
					const err31 = {
						instancePath: instancePath + "/accent",
						schemaPath: "#/properties/accent/required",
						keyword: "required",
						params: { missingProperty: "dark" },
						message: "must have required property 'dark'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				for (const key2 in data12) if (!(key2 === "light" || key2 === "dark")) {
					const err32 = {
						instancePath: instancePath + "/accent",
						schemaPath: "#/properties/accent/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data12.light !== void 0) {
					let data13 = data12.light;
					if (typeof data13 === "string") {
						if (!pattern32.test(data13)) {
							const err33 = {
								instancePath: instancePath + "/accent/light",
								schemaPath: "#/properties/accent/properties/light/pattern",
								keyword: "pattern",
								params: { pattern: "^#[0-9a-f]{6}$" },
								message: "must match pattern \"^#[0-9a-f]{6}$\""
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/accent/light",
							schemaPath: "#/properties/accent/properties/light/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data12.dark !== void 0) {
					let data14 = data12.dark;
					if (typeof data14 === "string") {
						if (!pattern32.test(data14)) {
							const err35 = {
								instancePath: instancePath + "/accent/dark",
								schemaPath: "#/properties/accent/properties/dark/pattern",
								keyword: "pattern",
								params: { pattern: "^#[0-9a-f]{6}$" },
								message: "must match pattern \"^#[0-9a-f]{6}$\""
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/accent/dark",
							schemaPath: "#/properties/accent/properties/dark/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/accent",
					schemaPath: "#/properties/accent/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.vocabularies !== void 0) {
			let data15 = data.vocabularies;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) for (const key3 in data15) {
				let data16 = data15[key3];
				if (typeof data16 === "string") {
					if (!pattern34.test(data16)) {
						const err38 = {
							instancePath: instancePath + "/vocabularies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/vocabularies/additionalProperties/pattern",
							keyword: "pattern",
							params: { pattern: "^[a-z]+(-[a-z]+)*$" },
							message: "must match pattern \"^[a-z]+(-[a-z]+)*$\""
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				} else {
					const err39 = {
						instancePath: instancePath + "/vocabularies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/vocabularies/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
			else {
				const err40 = {
					instancePath: instancePath + "/vocabularies",
					schemaPath: "#/properties/vocabularies/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.eosc !== void 0) {
			let data17 = data.eosc;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				for (const key4 in data17) if (!(key4 === "nodePID" || key4 === "resourceOwner" || key4 === "trl" || key4 === "mainContact" || key4 === "publicContacts")) {
					const err41 = {
						instancePath: instancePath + "/eosc",
						schemaPath: "#/properties/eosc/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data17.nodePID !== void 0) {
					let data18 = data17.nodePID;
					if (typeof data18 === "string") {
						if (func1(data18) < 1) {
							const err42 = {
								instancePath: instancePath + "/eosc/nodePID",
								schemaPath: "#/properties/eosc/properties/nodePID/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/eosc/nodePID",
							schemaPath: "#/properties/eosc/properties/nodePID/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data17.resourceOwner !== void 0) {
					let data19 = data17.resourceOwner;
					if (typeof data19 === "string") {
						if (func1(data19) < 1) {
							const err44 = {
								instancePath: instancePath + "/eosc/resourceOwner",
								schemaPath: "#/properties/eosc/properties/resourceOwner/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/eosc/resourceOwner",
							schemaPath: "#/properties/eosc/properties/resourceOwner/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data17.trl !== void 0) {
					let data20 = data17.trl;
					if (typeof data20 === "string") {
						if (!pattern35.test(data20)) {
							const err46 = {
								instancePath: instancePath + "/eosc/trl",
								schemaPath: "#/properties/eosc/properties/trl/pattern",
								keyword: "pattern",
								params: { pattern: "^trl-[1-9]$" },
								message: "must match pattern \"^trl-[1-9]$\""
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/eosc/trl",
							schemaPath: "#/properties/eosc/properties/trl/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data17.mainContact !== void 0) {
					let data21 = data17.mainContact;
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.firstName === void 0) {
							const err48 = {
								instancePath: instancePath + "/eosc/mainContact",
								schemaPath: "#/properties/eosc/properties/mainContact/required",
								keyword: "required",
								params: { missingProperty: "firstName" },
								message: "must have required property 'firstName'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data21.lastName === void 0) {
							const err49 = {
								instancePath: instancePath + "/eosc/mainContact",
								schemaPath: "#/properties/eosc/properties/mainContact/required",
								keyword: "required",
								params: { missingProperty: "lastName" },
								message: "must have required property 'lastName'"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data21.email === void 0) {
							const err50 = {
								instancePath: instancePath + "/eosc/mainContact",
								schemaPath: "#/properties/eosc/properties/mainContact/required",
								keyword: "required",
								params: { missingProperty: "email" },
								message: "must have required property 'email'"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						for (const key5 in data21) if (!(key5 === "firstName" || key5 === "lastName" || key5 === "email")) {
							const err51 = {
								instancePath: instancePath + "/eosc/mainContact",
								schemaPath: "#/properties/eosc/properties/mainContact/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data21.firstName !== void 0) {
							let data22 = data21.firstName;
							if (typeof data22 === "string") {
								if (func1(data22) < 1) {
									const err52 = {
										instancePath: instancePath + "/eosc/mainContact/firstName",
										schemaPath: "#/properties/eosc/properties/mainContact/properties/firstName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/eosc/mainContact/firstName",
									schemaPath: "#/properties/eosc/properties/mainContact/properties/firstName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data21.lastName !== void 0) {
							let data23 = data21.lastName;
							if (typeof data23 === "string") {
								if (func1(data23) < 1) {
									const err54 = {
										instancePath: instancePath + "/eosc/mainContact/lastName",
										schemaPath: "#/properties/eosc/properties/mainContact/properties/lastName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							} else {
								const err55 = {
									instancePath: instancePath + "/eosc/mainContact/lastName",
									schemaPath: "#/properties/eosc/properties/mainContact/properties/lastName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data21.email !== void 0) {
							let data24 = data21.email;
							if (typeof data24 === "string") {
								if (!formats0.test(data24)) {
									const err56 = {
										instancePath: instancePath + "/eosc/mainContact/email",
										schemaPath: "#/properties/eosc/properties/mainContact/properties/email/format",
										keyword: "format",
										params: { format: "email" },
										message: "must match format \"email\""
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/eosc/mainContact/email",
									schemaPath: "#/properties/eosc/properties/mainContact/properties/email/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/eosc/mainContact",
							schemaPath: "#/properties/eosc/properties/mainContact/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
				if (data17.publicContacts !== void 0) {
					let data25 = data17.publicContacts;
					if (Array.isArray(data25)) {
						if (data25.length < 1) {
							const err59 = {
								instancePath: instancePath + "/eosc/publicContacts",
								schemaPath: "#/properties/eosc/properties/publicContacts/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						const len1 = data25.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data26 = data25[i1];
							if (typeof data26 === "string") {
								if (!formats0.test(data26)) {
									const err60 = {
										instancePath: instancePath + "/eosc/publicContacts/" + i1,
										schemaPath: "#/properties/eosc/properties/publicContacts/items/format",
										keyword: "format",
										params: { format: "email" },
										message: "must match format \"email\""
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							} else {
								const err61 = {
									instancePath: instancePath + "/eosc/publicContacts/" + i1,
									schemaPath: "#/properties/eosc/properties/publicContacts/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/eosc/publicContacts",
							schemaPath: "#/properties/eosc/properties/publicContacts/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/eosc",
					schemaPath: "#/properties/eosc/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.harvest !== void 0) {
			let data27 = data.harvest;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				for (const key6 in data27) if (!(key6 === "gitlab")) {
					const err64 = {
						instancePath: instancePath + "/harvest",
						schemaPath: "#/properties/harvest/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
				if (data27.gitlab !== void 0) {
					let data28 = data27.gitlab;
					if (Array.isArray(data28)) {
						const len2 = data28.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data29 = data28[i2];
							if (typeof data29 === "string") {
								if (!pattern36.test(data29)) {
									const err65 = {
										instancePath: instancePath + "/harvest/gitlab/" + i2,
										schemaPath: "#/properties/harvest/properties/gitlab/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)+$" },
										message: "must match pattern \"^[a-z0-9-]+(\\.[a-z0-9-]+)+$\""
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/harvest/gitlab/" + i2,
									schemaPath: "#/properties/harvest/properties/gitlab/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/harvest/gitlab",
							schemaPath: "#/properties/harvest/properties/gitlab/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/harvest",
					schemaPath: "#/properties/harvest/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.oai !== void 0) {
			let data30 = data.oai;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				for (const key7 in data30) if (!(key7 === "repositoryIdentifier" || key7 === "adminEmail")) {
					const err69 = {
						instancePath: instancePath + "/oai",
						schemaPath: "#/properties/oai/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (data30.repositoryIdentifier !== void 0) {
					let data31 = data30.repositoryIdentifier;
					if (typeof data31 === "string") {
						if (!pattern37.test(data31)) {
							const err70 = {
								instancePath: instancePath + "/oai/repositoryIdentifier",
								schemaPath: "#/properties/oai/properties/repositoryIdentifier/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*(\\.[a-zA-Z0-9][a-zA-Z0-9-]*)+$" },
								message: "must match pattern \"^[a-zA-Z0-9][a-zA-Z0-9-]*(\\.[a-zA-Z0-9][a-zA-Z0-9-]*)+$\""
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/oai/repositoryIdentifier",
							schemaPath: "#/properties/oai/properties/repositoryIdentifier/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data30.adminEmail !== void 0) {
					let data32 = data30.adminEmail;
					if (typeof data32 === "string") {
						if (!formats0.test(data32)) {
							const err72 = {
								instancePath: instancePath + "/oai/adminEmail",
								schemaPath: "#/properties/oai/properties/adminEmail/format",
								keyword: "format",
								params: { format: "email" },
								message: "must match format \"email\""
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
					} else {
						const err73 = {
							instancePath: instancePath + "/oai/adminEmail",
							schemaPath: "#/properties/oai/properties/adminEmail/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/oai",
					schemaPath: "#/properties/oai/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.facets !== void 0) {
			let data33 = data.facets;
			if (Array.isArray(data33)) {
				if (data33.length < 1) {
					const err75 = {
						instancePath: instancePath + "/facets",
						schemaPath: "#/properties/facets/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
				const len3 = data33.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate302(data33[i3], {
					instancePath: instancePath + "/facets/" + i3,
					parentData: data33,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
					errors = vErrors.length;
				}
			} else {
				const err76 = {
					instancePath: instancePath + "/facets",
					schemaPath: "#/properties/facets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
	} else {
		const err77 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err77];
		else vErrors.push(err77);
		errors++;
	}
	validate293.errors = vErrors;
	return errors === 0;
}
validate293.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const diagnostics = validate304;
const schema77 = {
	"title": "Diagnostic",
	"description": "One problem, where it is and how to mend it.",
	"type": "object",
	"properties": {
		"rule": {
			"title": "Rule",
			"type": "string",
			"pattern": "^[a-z]+(-[a-z]+)*$"
		},
		"level": {
			"title": "Level",
			"description": "An error blocks a pull request, a warning and a note do not.",
			"enum": [
				"error",
				"warning",
				"note"
			]
		},
		"file": {
			"title": "File, relative to the root",
			"type": "string"
		},
		"line": { "$ref": "#/$defs/line" },
		"column": { "$ref": "#/$defs/column" },
		"endLine": {
			"title": "Last line",
			"$ref": "#/$defs/line"
		},
		"endColumn": {
			"title": "Column after the last character",
			"$ref": "#/$defs/column"
		},
		"pointer": {
			"title": "JSON Pointer of the value",
			"type": "string"
		},
		"message": {
			"title": "What is wrong, in a sentence",
			"type": "string",
			"minLength": 1
		},
		"fix": { "$ref": "#/$defs/fix" },
		"url": {
			"title": "Page of the rule",
			"description": "Where the rule is explained with examples.",
			"type": "string",
			"pattern": "^https?://"
		}
	},
	"required": [
		"rule",
		"level",
		"file",
		"line",
		"column",
		"endLine",
		"endColumn",
		"pointer",
		"message",
		"url"
	],
	"additionalProperties": false
};
const pattern41 = new RegExp("^https?://", "u");
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate306.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 1 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				message: "must be >= 1"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate306.errors = vErrors;
	return errors === 0;
}
validate306.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate308.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 1 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				message: "must be >= 1"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate308.errors = vErrors;
	return errors === 0;
}
validate308.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate313.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.line === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.column === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "column" },
				message: "must have required property 'column'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.endLine === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endLine" },
				message: "must have required property 'endLine'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.endColumn === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endColumn" },
				message: "must have required property 'endColumn'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.text === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "line" || key0 === "column" || key0 === "endLine" || key0 === "endColumn" || key0 === "text")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.line !== void 0) {
			if (!validate306(data.line, {
				instancePath: instancePath + "/line",
				parentData: data,
				parentDataProperty: "line",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
				errors = vErrors.length;
			}
		}
		if (data.column !== void 0) {
			if (!validate308(data.column, {
				instancePath: instancePath + "/column",
				parentData: data,
				parentDataProperty: "column",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
				errors = vErrors.length;
			}
		}
		if (data.endLine !== void 0) {
			if (!validate306(data.endLine, {
				instancePath: instancePath + "/endLine",
				parentData: data,
				parentDataProperty: "endLine",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
				errors = vErrors.length;
			}
		}
		if (data.endColumn !== void 0) {
			if (!validate308(data.endColumn, {
				instancePath: instancePath + "/endColumn",
				parentData: data,
				parentDataProperty: "endColumn",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (typeof data.text !== "string") {
				const err6 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate313.errors = vErrors;
	return errors === 0;
}
validate313.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate312.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.text === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "text" || key0 === "replacement")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.text !== void 0) {
			let data0 = data.text;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.replacement !== void 0) {
			if (!validate313(data.replacement, {
				instancePath: instancePath + "/replacement",
				parentData: data,
				parentDataProperty: "replacement",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate312.errors = vErrors;
	return errors === 0;
}
validate312.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate305.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.level === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.file === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.line === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.column === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "column" },
				message: "must have required property 'column'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.endLine === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endLine" },
				message: "must have required property 'endLine'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.endColumn === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endColumn" },
				message: "must have required property 'endColumn'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.pointer === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pointer" },
				message: "must have required property 'pointer'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.message === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.url === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func97.call(schema77.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.rule !== void 0) {
			let data0 = data.rule;
			if (typeof data0 === "string") {
				if (!pattern34.test(data0)) {
					const err11 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]+(-[a-z]+)*$" },
						message: "must match pattern \"^[a-z]+(-[a-z]+)*$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data1 = data.level;
			if (!(data1 === "error" || data1 === "warning" || data1 === "note")) {
				const err13 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/properties/level/enum",
					keyword: "enum",
					params: { allowedValues: schema77.properties.level.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (typeof data.file !== "string") {
				const err14 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.line !== void 0) {
			if (!validate306(data.line, {
				instancePath: instancePath + "/line",
				parentData: data,
				parentDataProperty: "line",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
				errors = vErrors.length;
			}
		}
		if (data.column !== void 0) {
			if (!validate308(data.column, {
				instancePath: instancePath + "/column",
				parentData: data,
				parentDataProperty: "column",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
				errors = vErrors.length;
			}
		}
		if (data.endLine !== void 0) {
			if (!validate306(data.endLine, {
				instancePath: instancePath + "/endLine",
				parentData: data,
				parentDataProperty: "endLine",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
				errors = vErrors.length;
			}
		}
		if (data.endColumn !== void 0) {
			if (!validate308(data.endColumn, {
				instancePath: instancePath + "/endColumn",
				parentData: data,
				parentDataProperty: "endColumn",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
				errors = vErrors.length;
			}
		}
		if (data.pointer !== void 0) {
			if (typeof data.pointer !== "string") {
				const err15 = {
					instancePath: instancePath + "/pointer",
					schemaPath: "#/properties/pointer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data8 = data.message;
			if (typeof data8 === "string") {
				if (func1(data8) < 1) {
					const err16 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.fix !== void 0) {
			if (!validate312(data.fix, {
				instancePath: instancePath + "/fix",
				parentData: data,
				parentDataProperty: "fix",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
				errors = vErrors.length;
			}
		}
		if (data.url !== void 0) {
			let data10 = data.url;
			if (typeof data10 === "string") {
				if (!pattern41.test(data10)) {
					const err18 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://" },
						message: "must match pattern \"^https?://\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate305.errors = vErrors;
	return errors === 0;
}
validate305.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate304.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.diagnostics === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "diagnostics" },
				message: "must have required property 'diagnostics'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.summary === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "diagnostics" || key0 === "summary")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.diagnostics !== void 0) {
			let data1 = data.diagnostics;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate305(data1[i0], {
					instancePath: instancePath + "/diagnostics/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/diagnostics",
					schemaPath: "#/properties/diagnostics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data3 = data.summary;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.files === void 0) {
					const err6 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "files" },
						message: "must have required property 'files'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3.errors === void 0) {
					const err7 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "errors" },
						message: "must have required property 'errors'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3.warnings === void 0) {
					const err8 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "warnings" },
						message: "must have required property 'warnings'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "files" || key1 === "errors" || key1 === "warnings")) {
					const err9 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.files !== void 0) {
					let data4 = data3.files;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err10 = {
							instancePath: instancePath + "/summary/files",
							schemaPath: "#/properties/summary/properties/files/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 0 || isNaN(data4)) {
							const err11 = {
								instancePath: instancePath + "/summary/files",
								schemaPath: "#/properties/summary/properties/files/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
				if (data3.errors !== void 0) {
					let data5 = data3.errors;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err12 = {
							instancePath: instancePath + "/summary/errors",
							schemaPath: "#/properties/summary/properties/errors/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 0 || isNaN(data5)) {
							const err13 = {
								instancePath: instancePath + "/summary/errors",
								schemaPath: "#/properties/summary/properties/errors/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data3.warnings !== void 0) {
					let data6 = data3.warnings;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err14 = {
							instancePath: instancePath + "/summary/warnings",
							schemaPath: "#/properties/summary/properties/warnings/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 0 || isNaN(data6)) {
							const err15 = {
								instancePath: instancePath + "/summary/warnings",
								schemaPath: "#/properties/summary/properties/warnings/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate304.errors = vErrors;
	return errors === 0;
}
validate304.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const entry = validate54;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 120) {
					const err0 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (func1(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern5.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S(.*\\S)?$" },
						message: "must match pattern \"^\\S(.*\\S)?$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.alternateName !== void 0) {
			let data1 = data.alternateName;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/alternateName",
						schemaPath: "#/properties/alternateName/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func1(data2) > 200) {
							const err5 = {
								instancePath: instancePath + "/alternateName/" + i0,
								schemaPath: "#/properties/alternateName/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (func1(data2) < 1) {
							const err6 = {
								instancePath: instancePath + "/alternateName/" + i0,
								schemaPath: "#/properties/alternateName/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/alternateName/" + i0,
							schemaPath: "#/properties/alternateName/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err8 = {
								instancePath: instancePath + "/alternateName",
								schemaPath: "#/properties/alternateName/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/alternateName",
					schemaPath: "#/properties/alternateName/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			const _errs8 = errors;
			let valid4 = true;
			const _errs9 = errors;
			if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			errors = _errs8;
			if (vErrors !== null) {
				if (_errs8) vErrors.length = _errs8;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs11 = errors;
				if (!validate56(data3, {
					instancePath: instancePath + "/description",
					parentData: data,
					parentDataProperty: "description",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs11 === errors;
				valid4 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs12 = errors;
				if (!validate59(data3, {
					instancePath: instancePath + "/description",
					parentData: data,
					parentDataProperty: "description",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs12 === errors;
				valid4 = _valid0;
				ifClause0 = "else";
			}
			if (!valid4) {
				const err11 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.codeRepository !== void 0) {
			if (!validate63(data.codeRepository, {
				instancePath: instancePath + "/codeRepository",
				parentData: data,
				parentDataProperty: "codeRepository",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.license !== void 0) {
			let data5 = data.license;
			if (typeof data5 === "string") {
				if (func1(data5) > 200) {
					const err12 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func1(data5) < 2) {
					const err13 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/minLength",
						keyword: "minLength",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.author !== void 0) {
			if (!validate65(data.author, {
				instancePath: instancePath + "/author",
				parentData: data,
				parentDataProperty: "author",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if (!validate80(data.kind, {
				instancePath: instancePath + "/kind",
				parentData: data,
				parentDataProperty: "kind",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.domain !== void 0) {
			if (!validate82(data.domain, {
				instancePath: instancePath + "/domain",
				parentData: data,
				parentDataProperty: "domain",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.infrastructure !== void 0) {
			if (!validate82(data.infrastructure, {
				instancePath: instancePath + "/infrastructure",
				parentData: data,
				parentDataProperty: "infrastructure",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.system !== void 0) {
			if (!validate82(data.system, {
				instancePath: instancePath + "/system",
				parentData: data,
				parentDataProperty: "system",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.implements !== void 0) {
			if (!validate82(data.implements, {
				instancePath: instancePath + "/implements",
				parentData: data,
				parentDataProperty: "implements",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.keywords !== void 0) {
			let data12 = data.keywords;
			if (Array.isArray(data12)) {
				if (data12.length < 1) {
					const err15 = {
						instancePath: instancePath + "/keywords",
						schemaPath: "#/properties/keywords/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len1 = data12.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data13 = data12[i2];
					if (typeof data13 === "string") {
						if (func1(data13) > 80) {
							const err16 = {
								instancePath: instancePath + "/keywords/" + i2,
								schemaPath: "#/properties/keywords/items/maxLength",
								keyword: "maxLength",
								params: { limit: 80 },
								message: "must NOT have more than 80 characters"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (func1(data13) < 1) {
							const err17 = {
								instancePath: instancePath + "/keywords/" + i2,
								schemaPath: "#/properties/keywords/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/keywords/" + i2,
							schemaPath: "#/properties/keywords/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				let i3 = data12.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data12[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err19 = {
								instancePath: instancePath + "/keywords",
								schemaPath: "#/properties/keywords/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/keywords",
					schemaPath: "#/properties/keywords/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate63(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.softwareHelp !== void 0) {
			if (!validate63(data.softwareHelp, {
				instancePath: instancePath + "/softwareHelp",
				parentData: data,
				parentDataProperty: "softwareHelp",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.buildInstructions !== void 0) {
			if (!validate63(data.buildInstructions, {
				instancePath: instancePath + "/buildInstructions",
				parentData: data,
				parentDataProperty: "buildInstructions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.readme !== void 0) {
			if (!validate63(data.readme, {
				instancePath: instancePath + "/readme",
				parentData: data,
				parentDataProperty: "readme",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.issueTracker !== void 0) {
			if (!validate63(data.issueTracker, {
				instancePath: instancePath + "/issueTracker",
				parentData: data,
				parentDataProperty: "issueTracker",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.continuousIntegration !== void 0) {
			if (!validate63(data.continuousIntegration, {
				instancePath: instancePath + "/continuousIntegration",
				parentData: data,
				parentDataProperty: "continuousIntegration",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.downloadUrl !== void 0) {
			if (!validate63(data.downloadUrl, {
				instancePath: instancePath + "/downloadUrl",
				parentData: data,
				parentDataProperty: "downloadUrl",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.installUrl !== void 0) {
			let data21 = data.installUrl;
			if (Array.isArray(data21)) {
				if (data21.length < 1) {
					const err21 = {
						instancePath: instancePath + "/installUrl",
						schemaPath: "#/properties/installUrl/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				const len2 = data21.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate63(data21[i4], {
					instancePath: instancePath + "/installUrl/" + i4,
					parentData: data21,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
				let i5 = data21.length;
				let j2;
				if (i5 > 1) {
					outer0: for (; i5--;) for (j2 = i5; j2--;) if (func0(data21[i5], data21[j2])) {
						const err22 = {
							instancePath: instancePath + "/installUrl",
							schemaPath: "#/properties/installUrl/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i5,
								j: j2
							},
							message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
						break outer0;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/installUrl",
					schemaPath: "#/properties/installUrl/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.releaseNotes !== void 0) {
			if (!validate63(data.releaseNotes, {
				instancePath: instancePath + "/releaseNotes",
				parentData: data,
				parentDataProperty: "releaseNotes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.programmingLanguage !== void 0) {
			if (!validate97(data.programmingLanguage, {
				instancePath: instancePath + "/programmingLanguage",
				parentData: data,
				parentDataProperty: "programmingLanguage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.runtimePlatform !== void 0) {
			if (!validate97(data.runtimePlatform, {
				instancePath: instancePath + "/runtimePlatform",
				parentData: data,
				parentDataProperty: "runtimePlatform",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.operatingSystem !== void 0) {
			if (!validate97(data.operatingSystem, {
				instancePath: instancePath + "/operatingSystem",
				parentData: data,
				parentDataProperty: "operatingSystem",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.softwareRequirements !== void 0) {
			if (!validate101(data.softwareRequirements, {
				instancePath: instancePath + "/softwareRequirements",
				parentData: data,
				parentDataProperty: "softwareRequirements",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.softwareSuggestions !== void 0) {
			if (!validate101(data.softwareSuggestions, {
				instancePath: instancePath + "/softwareSuggestions",
				parentData: data,
				parentDataProperty: "softwareSuggestions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.readsDataOf !== void 0) {
			if (!validate101(data.readsDataOf, {
				instancePath: instancePath + "/readsDataOf",
				parentData: data,
				parentDataProperty: "readsDataOf",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.isPartOf !== void 0) {
			if (!validate101(data.isPartOf, {
				instancePath: instancePath + "/isPartOf",
				parentData: data,
				parentDataProperty: "isPartOf",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.hasPart !== void 0) {
			if (!validate101(data.hasPart, {
				instancePath: instancePath + "/hasPart",
				parentData: data,
				parentDataProperty: "hasPart",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.supersededBy !== void 0) {
			if (!validate102(data.supersededBy, {
				instancePath: instancePath + "/supersededBy",
				parentData: data,
				parentDataProperty: "supersededBy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
				errors = vErrors.length;
			}
		}
		if (data.developmentStatus !== void 0) {
			if (!validate80(data.developmentStatus, {
				instancePath: instancePath + "/developmentStatus",
				parentData: data,
				parentDataProperty: "developmentStatus",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.identifier !== void 0) {
			let data34 = data.identifier;
			if (Array.isArray(data34)) {
				if (data34.length < 1) {
					const err24 = {
						instancePath: instancePath + "/identifier",
						schemaPath: "#/properties/identifier/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				const len3 = data34.length;
				for (let i6 = 0; i6 < len3; i6++) if (!validate114(data34[i6], {
					instancePath: instancePath + "/identifier/" + i6,
					parentData: data34,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
					errors = vErrors.length;
				}
				let i7 = data34.length;
				let j3;
				if (i7 > 1) {
					outer1: for (; i7--;) for (j3 = i7; j3--;) if (func0(data34[i7], data34[j3])) {
						const err25 = {
							instancePath: instancePath + "/identifier",
							schemaPath: "#/properties/identifier/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i7,
								j: j3
							},
							message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
						break outer1;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/identifier",
					schemaPath: "#/properties/identifier/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.referencePublication !== void 0) {
			let data36 = data.referencePublication;
			if (Array.isArray(data36)) {
				if (data36.length < 1) {
					const err27 = {
						instancePath: instancePath + "/referencePublication",
						schemaPath: "#/properties/referencePublication/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				const len4 = data36.length;
				for (let i8 = 0; i8 < len4; i8++) if (!validate116(data36[i8], {
					instancePath: instancePath + "/referencePublication/" + i8,
					parentData: data36,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/referencePublication",
					schemaPath: "#/properties/referencePublication/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.maintainer !== void 0) {
			if (!validate65(data.maintainer, {
				instancePath: instancePath + "/maintainer",
				parentData: data,
				parentDataProperty: "maintainer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.contributor !== void 0) {
			if (!validate65(data.contributor, {
				instancePath: instancePath + "/contributor",
				parentData: data,
				parentDataProperty: "contributor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.copyrightHolder !== void 0) {
			if (!validate65(data.copyrightHolder, {
				instancePath: instancePath + "/copyrightHolder",
				parentData: data,
				parentDataProperty: "copyrightHolder",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.funder !== void 0) {
			let data41 = data.funder;
			if (Array.isArray(data41)) {
				if (data41.length < 1) {
					const err29 = {
						instancePath: instancePath + "/funder",
						schemaPath: "#/properties/funder/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				const len5 = data41.length;
				for (let i9 = 0; i9 < len5; i9++) if (!validate71(data41[i9], {
					instancePath: instancePath + "/funder/" + i9,
					parentData: data41,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
					errors = vErrors.length;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/funder",
					schemaPath: "#/properties/funder/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.funding !== void 0) {
			let data43 = data.funding;
			if (Array.isArray(data43)) {
				if (data43.length < 1) {
					const err31 = {
						instancePath: instancePath + "/funding",
						schemaPath: "#/properties/funding/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				const len6 = data43.length;
				for (let i10 = 0; i10 < len6; i10++) if (!validate124(data43[i10], {
					instancePath: instancePath + "/funding/" + i10,
					parentData: data43,
					parentDataProperty: i10,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
					errors = vErrors.length;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/funding",
					schemaPath: "#/properties/funding/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data45 = data.version;
			if (typeof data45 === "string") {
				if (func1(data45) > 60) {
					const err33 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maxLength",
						keyword: "maxLength",
						params: { limit: 60 },
						message: "must NOT have more than 60 characters"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (func1(data45) < 1) {
					const err34 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.dateCreated !== void 0) {
			if (!validate128(data.dateCreated, {
				instancePath: instancePath + "/dateCreated",
				parentData: data,
				parentDataProperty: "dateCreated",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.datePublished !== void 0) {
			if (!validate128(data.datePublished, {
				instancePath: instancePath + "/datePublished",
				parentData: data,
				parentDataProperty: "datePublished",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.dateModified !== void 0) {
			if (!validate128(data.dateModified, {
				instancePath: instancePath + "/dateModified",
				parentData: data,
				parentDataProperty: "dateModified",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.supportingData !== void 0) {
			if (!validate132(data.supportingData, {
				instancePath: instancePath + "/supportingData",
				parentData: data,
				parentDataProperty: "supportingData",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.relatedLink !== void 0) {
			if (!validate132(data.relatedLink, {
				instancePath: instancePath + "/relatedLink",
				parentData: data,
				parentDataProperty: "relatedLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.training !== void 0) {
			if (!validate132(data.training, {
				instancePath: instancePath + "/training",
				parentData: data,
				parentDataProperty: "training",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.launch !== void 0) {
			let data52 = data.launch;
			if (Array.isArray(data52)) {
				if (data52.length < 1) {
					const err36 = {
						instancePath: instancePath + "/launch",
						schemaPath: "#/properties/launch/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				const len7 = data52.length;
				for (let i11 = 0; i11 < len7; i11++) if (!validate139(data52[i11], {
					instancePath: instancePath + "/launch/" + i11,
					parentData: data52,
					parentDataProperty: i11,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/launch",
					schemaPath: "#/properties/launch/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.withdrawn !== void 0) {
			if (!validate142(data.withdrawn, {
				instancePath: instancePath + "/withdrawn",
				parentData: data,
				parentDataProperty: "withdrawn",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
		}
		if (data.formerIds !== void 0) {
			let data55 = data.formerIds;
			if (Array.isArray(data55)) {
				if (data55.length < 1) {
					const err38 = {
						instancePath: instancePath + "/formerIds",
						schemaPath: "#/properties/formerIds/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				const len8 = data55.length;
				for (let i12 = 0; i12 < len8; i12++) if (!validate103(data55[i12], {
					instancePath: instancePath + "/formerIds/" + i12,
					parentData: data55,
					parentDataProperty: i12,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
				let i13 = data55.length;
				let j4;
				if (i13 > 1) {
					outer2: for (; i13--;) for (j4 = i13; j4--;) if (func0(data55[i13], data55[j4])) {
						const err39 = {
							instancePath: instancePath + "/formerIds",
							schemaPath: "#/properties/formerIds/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i13,
								j: j4
							},
							message: "must NOT have duplicate items (items ## " + j4 + " and " + i13 + " are identical)"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
						break outer2;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/formerIds",
					schemaPath: "#/properties/formerIds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": {
		"name": true,
		"alternateName": true,
		"description": true,
		"codeRepository": true,
		"license": true,
		"author": true,
		"kind": true,
		"domain": true,
		"infrastructure": true,
		"system": true,
		"implements": true,
		"keywords": true,
		"url": true,
		"softwareHelp": true,
		"buildInstructions": true,
		"readme": true,
		"issueTracker": true,
		"continuousIntegration": true,
		"downloadUrl": true,
		"installUrl": true,
		"releaseNotes": true,
		"programmingLanguage": true,
		"runtimePlatform": true,
		"operatingSystem": true,
		"softwareRequirements": true,
		"softwareSuggestions": true,
		"readsDataOf": true,
		"isPartOf": true,
		"hasPart": true,
		"supersededBy": true,
		"developmentStatus": true,
		"identifier": true,
		"referencePublication": true,
		"maintainer": true,
		"contributor": true,
		"copyrightHolder": true,
		"funder": true,
		"funding": true,
		"version": true,
		"dateCreated": true,
		"datePublished": true,
		"dateModified": true,
		"supportingData": true,
		"relatedLink": true,
		"training": true,
		"launch": true,
		"withdrawn": true,
		"formerIds": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate55(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.description === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.codeRepository === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "codeRepository" },
				message: "must have required property 'codeRepository'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.license === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "license" },
				message: "must have required property 'license'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.author === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "author" },
				message: "must have required property 'author'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.kind === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.domain === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "domain" },
				message: "must have required property 'domain'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (key0 !== "name" && key0 !== "alternateName" && key0 !== "description" && key0 !== "codeRepository" && key0 !== "license" && key0 !== "author" && key0 !== "kind" && key0 !== "domain" && key0 !== "infrastructure" && key0 !== "system" && key0 !== "implements" && key0 !== "keywords" && key0 !== "url" && key0 !== "softwareHelp" && key0 !== "buildInstructions" && key0 !== "readme" && key0 !== "issueTracker" && key0 !== "continuousIntegration" && key0 !== "downloadUrl" && key0 !== "installUrl" && key0 !== "releaseNotes" && key0 !== "programmingLanguage" && key0 !== "runtimePlatform" && key0 !== "operatingSystem" && key0 !== "softwareRequirements" && key0 !== "softwareSuggestions" && key0 !== "readsDataOf" && key0 !== "isPartOf" && key0 !== "hasPart" && key0 !== "supersededBy" && key0 !== "developmentStatus" && key0 !== "identifier" && key0 !== "referencePublication" && key0 !== "maintainer" && key0 !== "contributor" && key0 !== "copyrightHolder" && key0 !== "funder" && key0 !== "funding" && key0 !== "version" && key0 !== "dateCreated" && key0 !== "datePublished" && key0 !== "dateModified" && key0 !== "supportingData" && key0 !== "relatedLink" && key0 !== "training" && key0 !== "launch" && key0 !== "withdrawn" && key0 !== "formerIds") {
			const err7 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 },
				message: "must NOT have unevaluated properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const harvested = validate202;
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate203.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:[.-][a-z0-9]+)*$" },
				message: "must match pattern \"^[a-z0-9]+(?:[.-][a-z0-9]+)*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate203.errors = vErrors;
	return errors === 0;
}
validate203.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate205.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.state === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.since === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "since" },
				message: "must have required property 'since'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "state" || key0 === "since" || key0 === "to" || key0 === "reason")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.state !== void 0) {
			let data0 = data.state;
			if (!(data0 === "ok" || data0 === "moved" || data0 === "archived" || data0 === "unreachable" || data0 === "gone")) {
				const err3 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema55.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.since !== void 0) {
			if (!validate206(data.since, {
				instancePath: instancePath + "/since",
				parentData: data,
				parentDataProperty: "since",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0) {
			if (!validate208(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data3 = data.reason;
			if (typeof data3 === "string") {
				if (func1(data3) > 200) {
					const err4 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data3) < 1) {
					const err5 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate205.errors = vErrors;
	return errors === 0;
}
validate205.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate211.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.forge === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "forge" },
				message: "must have required property 'forge'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.active === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "active" },
				message: "must have required property 'active'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "forge" || key0 === "active" || key0 === "parent" || key0 === "tags" || key0 === "stars" || key0 === "forks" || key0 === "files")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.forge !== void 0) {
			let data0 = data.forge;
			if (!(data0 === "github" || data0 === "gitlab" || data0 === "git")) {
				const err3 = {
					instancePath: instancePath + "/forge",
					schemaPath: "#/properties/forge/enum",
					keyword: "enum",
					params: { allowedValues: schema58.properties.forge.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.active !== void 0) {
			if (!validate212(data.active, {
				instancePath: instancePath + "/active",
				parentData: data,
				parentDataProperty: "active",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
				errors = vErrors.length;
			}
		}
		if (data.parent !== void 0) {
			if (!validate208(data.parent, {
				instancePath: instancePath + "/parent",
				parentData: data,
				parentDataProperty: "parent",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			let data3 = data.tags;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err4 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err5 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.stars !== void 0) {
			let data4 = data.stars;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err6 = {
					instancePath: instancePath + "/stars",
					schemaPath: "#/properties/stars/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err7 = {
						instancePath: instancePath + "/stars",
						schemaPath: "#/properties/stars/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.forks !== void 0) {
			let data5 = data.forks;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err8 = {
					instancePath: instancePath + "/forks",
					schemaPath: "#/properties/forks/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err9 = {
						instancePath: instancePath + "/forks",
						schemaPath: "#/properties/forks/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.files !== void 0) {
			let data6 = data.files;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 === "string") {
						if (func1(data7) > 200) {
							const err10 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (func1(data7) < 1) {
							const err11 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/files/" + i0,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				let i1 = data6.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data6[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err13 = {
								instancePath: instancePath + "/files",
								schemaPath: "#/properties/files/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate211.errors = vErrors;
	return errors === 0;
}
validate211.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate217.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				message: "must NOT have more than 60 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate217.errors = vErrors;
	return errors === 0;
}
validate217.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate221.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 120) {
					const err0 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (func1(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern5.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S(.*\\S)?$" },
						message: "must match pattern \"^\\S(.*\\S)?$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.alternateName !== void 0) {
			let data1 = data.alternateName;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/alternateName",
						schemaPath: "#/properties/alternateName/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func1(data2) > 200) {
							const err5 = {
								instancePath: instancePath + "/alternateName/" + i0,
								schemaPath: "#/properties/alternateName/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (func1(data2) < 1) {
							const err6 = {
								instancePath: instancePath + "/alternateName/" + i0,
								schemaPath: "#/properties/alternateName/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/alternateName/" + i0,
							schemaPath: "#/properties/alternateName/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err8 = {
								instancePath: instancePath + "/alternateName",
								schemaPath: "#/properties/alternateName/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/alternateName",
					schemaPath: "#/properties/alternateName/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			const _errs8 = errors;
			let valid4 = true;
			const _errs9 = errors;
			if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			errors = _errs8;
			if (vErrors !== null) {
				if (_errs8) vErrors.length = _errs8;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs11 = errors;
				if (!validate56(data3, {
					instancePath: instancePath + "/description",
					parentData: data,
					parentDataProperty: "description",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs11 === errors;
				valid4 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs12 = errors;
				if (!validate59(data3, {
					instancePath: instancePath + "/description",
					parentData: data,
					parentDataProperty: "description",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs12 === errors;
				valid4 = _valid0;
				ifClause0 = "else";
			}
			if (!valid4) {
				const err11 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.codeRepository !== void 0) {
			if (!validate63(data.codeRepository, {
				instancePath: instancePath + "/codeRepository",
				parentData: data,
				parentDataProperty: "codeRepository",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.license !== void 0) {
			let data5 = data.license;
			if (typeof data5 === "string") {
				if (func1(data5) > 200) {
					const err12 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func1(data5) < 2) {
					const err13 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/minLength",
						keyword: "minLength",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.author !== void 0) {
			if (!validate65(data.author, {
				instancePath: instancePath + "/author",
				parentData: data,
				parentDataProperty: "author",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if (!validate80(data.kind, {
				instancePath: instancePath + "/kind",
				parentData: data,
				parentDataProperty: "kind",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.domain !== void 0) {
			if (!validate82(data.domain, {
				instancePath: instancePath + "/domain",
				parentData: data,
				parentDataProperty: "domain",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.infrastructure !== void 0) {
			if (!validate82(data.infrastructure, {
				instancePath: instancePath + "/infrastructure",
				parentData: data,
				parentDataProperty: "infrastructure",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.system !== void 0) {
			if (!validate82(data.system, {
				instancePath: instancePath + "/system",
				parentData: data,
				parentDataProperty: "system",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.implements !== void 0) {
			if (!validate82(data.implements, {
				instancePath: instancePath + "/implements",
				parentData: data,
				parentDataProperty: "implements",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.keywords !== void 0) {
			let data12 = data.keywords;
			if (Array.isArray(data12)) {
				if (data12.length < 1) {
					const err15 = {
						instancePath: instancePath + "/keywords",
						schemaPath: "#/properties/keywords/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len1 = data12.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data13 = data12[i2];
					if (typeof data13 === "string") {
						if (func1(data13) > 80) {
							const err16 = {
								instancePath: instancePath + "/keywords/" + i2,
								schemaPath: "#/properties/keywords/items/maxLength",
								keyword: "maxLength",
								params: { limit: 80 },
								message: "must NOT have more than 80 characters"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (func1(data13) < 1) {
							const err17 = {
								instancePath: instancePath + "/keywords/" + i2,
								schemaPath: "#/properties/keywords/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/keywords/" + i2,
							schemaPath: "#/properties/keywords/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				let i3 = data12.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data12[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err19 = {
								instancePath: instancePath + "/keywords",
								schemaPath: "#/properties/keywords/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/keywords",
					schemaPath: "#/properties/keywords/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate63(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.softwareHelp !== void 0) {
			if (!validate63(data.softwareHelp, {
				instancePath: instancePath + "/softwareHelp",
				parentData: data,
				parentDataProperty: "softwareHelp",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.buildInstructions !== void 0) {
			if (!validate63(data.buildInstructions, {
				instancePath: instancePath + "/buildInstructions",
				parentData: data,
				parentDataProperty: "buildInstructions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.readme !== void 0) {
			if (!validate63(data.readme, {
				instancePath: instancePath + "/readme",
				parentData: data,
				parentDataProperty: "readme",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.issueTracker !== void 0) {
			if (!validate63(data.issueTracker, {
				instancePath: instancePath + "/issueTracker",
				parentData: data,
				parentDataProperty: "issueTracker",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.continuousIntegration !== void 0) {
			if (!validate63(data.continuousIntegration, {
				instancePath: instancePath + "/continuousIntegration",
				parentData: data,
				parentDataProperty: "continuousIntegration",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.downloadUrl !== void 0) {
			if (!validate63(data.downloadUrl, {
				instancePath: instancePath + "/downloadUrl",
				parentData: data,
				parentDataProperty: "downloadUrl",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.installUrl !== void 0) {
			let data21 = data.installUrl;
			if (Array.isArray(data21)) {
				if (data21.length < 1) {
					const err21 = {
						instancePath: instancePath + "/installUrl",
						schemaPath: "#/properties/installUrl/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				const len2 = data21.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate63(data21[i4], {
					instancePath: instancePath + "/installUrl/" + i4,
					parentData: data21,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
				let i5 = data21.length;
				let j2;
				if (i5 > 1) {
					outer0: for (; i5--;) for (j2 = i5; j2--;) if (func0(data21[i5], data21[j2])) {
						const err22 = {
							instancePath: instancePath + "/installUrl",
							schemaPath: "#/properties/installUrl/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i5,
								j: j2
							},
							message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
						break outer0;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/installUrl",
					schemaPath: "#/properties/installUrl/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.releaseNotes !== void 0) {
			if (!validate63(data.releaseNotes, {
				instancePath: instancePath + "/releaseNotes",
				parentData: data,
				parentDataProperty: "releaseNotes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.programmingLanguage !== void 0) {
			if (!validate97(data.programmingLanguage, {
				instancePath: instancePath + "/programmingLanguage",
				parentData: data,
				parentDataProperty: "programmingLanguage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.runtimePlatform !== void 0) {
			if (!validate97(data.runtimePlatform, {
				instancePath: instancePath + "/runtimePlatform",
				parentData: data,
				parentDataProperty: "runtimePlatform",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.operatingSystem !== void 0) {
			if (!validate97(data.operatingSystem, {
				instancePath: instancePath + "/operatingSystem",
				parentData: data,
				parentDataProperty: "operatingSystem",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.softwareRequirements !== void 0) {
			if (!validate101(data.softwareRequirements, {
				instancePath: instancePath + "/softwareRequirements",
				parentData: data,
				parentDataProperty: "softwareRequirements",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.softwareSuggestions !== void 0) {
			if (!validate101(data.softwareSuggestions, {
				instancePath: instancePath + "/softwareSuggestions",
				parentData: data,
				parentDataProperty: "softwareSuggestions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.readsDataOf !== void 0) {
			if (!validate101(data.readsDataOf, {
				instancePath: instancePath + "/readsDataOf",
				parentData: data,
				parentDataProperty: "readsDataOf",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.isPartOf !== void 0) {
			if (!validate101(data.isPartOf, {
				instancePath: instancePath + "/isPartOf",
				parentData: data,
				parentDataProperty: "isPartOf",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.hasPart !== void 0) {
			if (!validate101(data.hasPart, {
				instancePath: instancePath + "/hasPart",
				parentData: data,
				parentDataProperty: "hasPart",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.supersededBy !== void 0) {
			if (!validate102(data.supersededBy, {
				instancePath: instancePath + "/supersededBy",
				parentData: data,
				parentDataProperty: "supersededBy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
				errors = vErrors.length;
			}
		}
		if (data.developmentStatus !== void 0) {
			if (!validate80(data.developmentStatus, {
				instancePath: instancePath + "/developmentStatus",
				parentData: data,
				parentDataProperty: "developmentStatus",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.identifier !== void 0) {
			let data34 = data.identifier;
			if (Array.isArray(data34)) {
				if (data34.length < 1) {
					const err24 = {
						instancePath: instancePath + "/identifier",
						schemaPath: "#/properties/identifier/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				const len3 = data34.length;
				for (let i6 = 0; i6 < len3; i6++) if (!validate114(data34[i6], {
					instancePath: instancePath + "/identifier/" + i6,
					parentData: data34,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
					errors = vErrors.length;
				}
				let i7 = data34.length;
				let j3;
				if (i7 > 1) {
					outer1: for (; i7--;) for (j3 = i7; j3--;) if (func0(data34[i7], data34[j3])) {
						const err25 = {
							instancePath: instancePath + "/identifier",
							schemaPath: "#/properties/identifier/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i7,
								j: j3
							},
							message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
						break outer1;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/identifier",
					schemaPath: "#/properties/identifier/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.referencePublication !== void 0) {
			let data36 = data.referencePublication;
			if (Array.isArray(data36)) {
				if (data36.length < 1) {
					const err27 = {
						instancePath: instancePath + "/referencePublication",
						schemaPath: "#/properties/referencePublication/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				const len4 = data36.length;
				for (let i8 = 0; i8 < len4; i8++) if (!validate116(data36[i8], {
					instancePath: instancePath + "/referencePublication/" + i8,
					parentData: data36,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/referencePublication",
					schemaPath: "#/properties/referencePublication/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.maintainer !== void 0) {
			if (!validate65(data.maintainer, {
				instancePath: instancePath + "/maintainer",
				parentData: data,
				parentDataProperty: "maintainer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.contributor !== void 0) {
			if (!validate65(data.contributor, {
				instancePath: instancePath + "/contributor",
				parentData: data,
				parentDataProperty: "contributor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.copyrightHolder !== void 0) {
			if (!validate65(data.copyrightHolder, {
				instancePath: instancePath + "/copyrightHolder",
				parentData: data,
				parentDataProperty: "copyrightHolder",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.funder !== void 0) {
			let data41 = data.funder;
			if (Array.isArray(data41)) {
				if (data41.length < 1) {
					const err29 = {
						instancePath: instancePath + "/funder",
						schemaPath: "#/properties/funder/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				const len5 = data41.length;
				for (let i9 = 0; i9 < len5; i9++) if (!validate71(data41[i9], {
					instancePath: instancePath + "/funder/" + i9,
					parentData: data41,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
					errors = vErrors.length;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/funder",
					schemaPath: "#/properties/funder/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.funding !== void 0) {
			let data43 = data.funding;
			if (Array.isArray(data43)) {
				if (data43.length < 1) {
					const err31 = {
						instancePath: instancePath + "/funding",
						schemaPath: "#/properties/funding/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				const len6 = data43.length;
				for (let i10 = 0; i10 < len6; i10++) if (!validate124(data43[i10], {
					instancePath: instancePath + "/funding/" + i10,
					parentData: data43,
					parentDataProperty: i10,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
					errors = vErrors.length;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/funding",
					schemaPath: "#/properties/funding/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data45 = data.version;
			if (typeof data45 === "string") {
				if (func1(data45) > 60) {
					const err33 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maxLength",
						keyword: "maxLength",
						params: { limit: 60 },
						message: "must NOT have more than 60 characters"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (func1(data45) < 1) {
					const err34 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.dateCreated !== void 0) {
			if (!validate128(data.dateCreated, {
				instancePath: instancePath + "/dateCreated",
				parentData: data,
				parentDataProperty: "dateCreated",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.datePublished !== void 0) {
			if (!validate128(data.datePublished, {
				instancePath: instancePath + "/datePublished",
				parentData: data,
				parentDataProperty: "datePublished",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.dateModified !== void 0) {
			if (!validate128(data.dateModified, {
				instancePath: instancePath + "/dateModified",
				parentData: data,
				parentDataProperty: "dateModified",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.supportingData !== void 0) {
			if (!validate132(data.supportingData, {
				instancePath: instancePath + "/supportingData",
				parentData: data,
				parentDataProperty: "supportingData",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.relatedLink !== void 0) {
			if (!validate132(data.relatedLink, {
				instancePath: instancePath + "/relatedLink",
				parentData: data,
				parentDataProperty: "relatedLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.training !== void 0) {
			if (!validate132(data.training, {
				instancePath: instancePath + "/training",
				parentData: data,
				parentDataProperty: "training",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.launch !== void 0) {
			let data52 = data.launch;
			if (Array.isArray(data52)) {
				if (data52.length < 1) {
					const err36 = {
						instancePath: instancePath + "/launch",
						schemaPath: "#/properties/launch/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				const len7 = data52.length;
				for (let i11 = 0; i11 < len7; i11++) if (!validate139(data52[i11], {
					instancePath: instancePath + "/launch/" + i11,
					parentData: data52,
					parentDataProperty: i11,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/launch",
					schemaPath: "#/properties/launch/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.withdrawn !== void 0) {
			if (!validate142(data.withdrawn, {
				instancePath: instancePath + "/withdrawn",
				parentData: data,
				parentDataProperty: "withdrawn",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
		}
		if (data.formerIds !== void 0) {
			let data55 = data.formerIds;
			if (Array.isArray(data55)) {
				if (data55.length < 1) {
					const err38 = {
						instancePath: instancePath + "/formerIds",
						schemaPath: "#/properties/formerIds/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				const len8 = data55.length;
				for (let i12 = 0; i12 < len8; i12++) if (!validate103(data55[i12], {
					instancePath: instancePath + "/formerIds/" + i12,
					parentData: data55,
					parentDataProperty: i12,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
				let i13 = data55.length;
				let j4;
				if (i13 > 1) {
					outer2: for (; i13--;) for (j4 = i13; j4--;) if (func0(data55[i13], data55[j4])) {
						const err39 = {
							instancePath: instancePath + "/formerIds",
							schemaPath: "#/properties/formerIds/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i13,
								j: j4
							},
							message: "must NOT have duplicate items (items ## " + j4 + " and " + i13 + " are identical)"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
						break outer2;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/formerIds",
					schemaPath: "#/properties/formerIds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate221.errors = vErrors;
	return errors === 0;
}
validate221.evaluated = {
	"props": {
		"name": true,
		"alternateName": true,
		"description": true,
		"codeRepository": true,
		"license": true,
		"author": true,
		"kind": true,
		"domain": true,
		"infrastructure": true,
		"system": true,
		"implements": true,
		"keywords": true,
		"url": true,
		"softwareHelp": true,
		"buildInstructions": true,
		"readme": true,
		"issueTracker": true,
		"continuousIntegration": true,
		"downloadUrl": true,
		"installUrl": true,
		"releaseNotes": true,
		"programmingLanguage": true,
		"runtimePlatform": true,
		"operatingSystem": true,
		"softwareRequirements": true,
		"softwareSuggestions": true,
		"readsDataOf": true,
		"isPartOf": true,
		"hasPart": true,
		"supersededBy": true,
		"developmentStatus": true,
		"identifier": true,
		"referencePublication": true,
		"maintainer": true,
		"contributor": true,
		"copyrightHolder": true,
		"funder": true,
		"funding": true,
		"version": true,
		"dateCreated": true,
		"datePublished": true,
		"dateModified": true,
		"supportingData": true,
		"relatedLink": true,
		"training": true,
		"launch": true,
		"withdrawn": true,
		"formerIds": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate216.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.source === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.since === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "since" },
				message: "must have required property 'since'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.facts === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "facts" },
				message: "must have required property 'facts'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "source" || key0 === "url" || key0 === "since" || key0 === "facts" || key0 === "problems")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.source !== void 0) {
			if (!validate217(data.source, {
				instancePath: instancePath + "/source",
				parentData: data,
				parentDataProperty: "source",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
				errors = vErrors.length;
			}
		}
		if (data.url !== void 0) {
			if (!validate208(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
				errors = vErrors.length;
			}
		}
		if (data.since !== void 0) {
			if (!validate206(data.since, {
				instancePath: instancePath + "/since",
				parentData: data,
				parentDataProperty: "since",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
				errors = vErrors.length;
			}
		}
		if (data.facts !== void 0) {
			let data3 = data.facts;
			if (!validate221(data3, {
				instancePath: instancePath + "/facts",
				parentData: data,
				parentDataProperty: "facts",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
				errors = vErrors.length;
			}
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (key1 !== "name" && key1 !== "alternateName" && key1 !== "description" && key1 !== "codeRepository" && key1 !== "license" && key1 !== "author" && key1 !== "kind" && key1 !== "domain" && key1 !== "infrastructure" && key1 !== "system" && key1 !== "implements" && key1 !== "keywords" && key1 !== "url" && key1 !== "softwareHelp" && key1 !== "buildInstructions" && key1 !== "readme" && key1 !== "issueTracker" && key1 !== "continuousIntegration" && key1 !== "downloadUrl" && key1 !== "installUrl" && key1 !== "releaseNotes" && key1 !== "programmingLanguage" && key1 !== "runtimePlatform" && key1 !== "operatingSystem" && key1 !== "softwareRequirements" && key1 !== "softwareSuggestions" && key1 !== "readsDataOf" && key1 !== "isPartOf" && key1 !== "hasPart" && key1 !== "supersededBy" && key1 !== "developmentStatus" && key1 !== "identifier" && key1 !== "referencePublication" && key1 !== "maintainer" && key1 !== "contributor" && key1 !== "copyrightHolder" && key1 !== "funder" && key1 !== "funding" && key1 !== "version" && key1 !== "dateCreated" && key1 !== "datePublished" && key1 !== "dateModified" && key1 !== "supportingData" && key1 !== "relatedLink" && key1 !== "training" && key1 !== "launch" && key1 !== "withdrawn" && key1 !== "formerIds") {
					const err5 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/unevaluatedProperties",
						keyword: "unevaluatedProperties",
						params: { unevaluatedProperty: key1 },
						message: "must NOT have unevaluated properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.problems !== void 0) {
			let data4 = data.problems;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func1(data5) > 500) {
							const err6 = {
								instancePath: instancePath + "/problems/" + i0,
								schemaPath: "#/properties/problems/items/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (func1(data5) < 1) {
							const err7 = {
								instancePath: instancePath + "/problems/" + i0,
								schemaPath: "#/properties/problems/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/problems/" + i0,
							schemaPath: "#/properties/problems/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/problems",
					schemaPath: "#/properties/problems/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate216.errors = vErrors;
	return errors === 0;
}
validate216.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate202.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sources === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sources" },
				message: "must have required property 'sources'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "health" || key0 === "repository" || key0 === "sources")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate203(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
				errors = vErrors.length;
			}
		}
		if (data.health !== void 0) {
			if (!validate205(data.health, {
				instancePath: instancePath + "/health",
				parentData: data,
				parentDataProperty: "health",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
				errors = vErrors.length;
			}
		}
		if (data.repository !== void 0) {
			if (!validate211(data.repository, {
				instancePath: instancePath + "/repository",
				parentData: data,
				parentDataProperty: "repository",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
				errors = vErrors.length;
			}
		}
		if (data.sources !== void 0) {
			let data3 = data.sources;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate216(data3[i0], {
					instancePath: instancePath + "/sources/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate202.errors = vErrors;
	return errors === 0;
}
validate202.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const manifest = validate321;
const pattern42 = new RegExp("^[a-z]+/[a-z0-9.+-]+", "u");
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate321.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.files === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "files")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.files !== void 0) {
			let data0 = data.files;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.path === void 0) {
							const err2 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1.mediaType === void 0) {
							const err3 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "mediaType" },
								message: "must have required property 'mediaType'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.bytes === void 0) {
							const err4 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "bytes" },
								message: "must have required property 'bytes'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.sha256 === void 0) {
							const err5 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "sha256" },
								message: "must have required property 'sha256'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "path" || key1 === "mediaType" || key1 === "bytes" || key1 === "sha256")) {
							const err6 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.path !== void 0) {
							let data2 = data1.path;
							if (typeof data2 === "string") {
								if (func1(data2) < 1) {
									const err7 = {
										instancePath: instancePath + "/files/" + i0 + "/path",
										schemaPath: "#/properties/files/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/files/" + i0 + "/path",
									schemaPath: "#/properties/files/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data1.mediaType !== void 0) {
							let data3 = data1.mediaType;
							if (typeof data3 === "string") {
								if (!pattern42.test(data3)) {
									const err9 = {
										instancePath: instancePath + "/files/" + i0 + "/mediaType",
										schemaPath: "#/properties/files/items/properties/mediaType/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]+/[a-z0-9.+-]+" },
										message: "must match pattern \"^[a-z]+/[a-z0-9.+-]+\""
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/files/" + i0 + "/mediaType",
									schemaPath: "#/properties/files/items/properties/mediaType/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data1.bytes !== void 0) {
							let data4 = data1.bytes;
							if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
								const err11 = {
									instancePath: instancePath + "/files/" + i0 + "/bytes",
									schemaPath: "#/properties/files/items/properties/bytes/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 < 0 || isNaN(data4)) {
									const err12 = {
										instancePath: instancePath + "/files/" + i0 + "/bytes",
										schemaPath: "#/properties/files/items/properties/bytes/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							}
						}
						if (data1.sha256 !== void 0) {
							let data5 = data1.sha256;
							if (typeof data5 === "string") {
								if (!pattern27.test(data5)) {
									const err13 = {
										instancePath: instancePath + "/files/" + i0 + "/sha256",
										schemaPath: "#/properties/files/items/properties/sha256/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" },
										message: "must match pattern \"^[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/files/" + i0 + "/sha256",
									schemaPath: "#/properties/files/items/properties/sha256/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/files/" + i0,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate321.errors = vErrors;
	return errors === 0;
}
validate321.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const quality = validate322;
const schema83 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "quality.schema.json",
	"title": "Quality",
	"description": "The quality grid: quality.json.",
	"type": "object",
	"properties": {
		"schemaVersion": {
			"title": "Schema version",
			"description": "The version of this envelope. The first number changes when a reader has to change.",
			"const": "1.0"
		},
		"name": {
			"title": "Name of the catalogue",
			"type": "string",
			"minLength": 1
		},
		"license": {
			"title": "Licence of the metadata",
			"const": "https://creativecommons.org/publicdomain/zero/1.0/"
		},
		"commit": {
			"title": "Commit",
			"description": "The Git commit the document was generated from, `-dirty` where files had changed since; null outside a Git repository.",
			"anyOf": [{
				"type": "string",
				"pattern": "^[0-9a-f]{40,64}(-dirty)?$"
			}, { "type": "null" }]
		},
		"asOf": {
			"title": "As of",
			"description": "The newest day of which the catalogue has facts; empty if it has none.",
			"type": "string",
			"pattern": "^(\\d{4}-\\d\\d-\\d\\d)?$"
		},
		"indicators": {
			"title": "Indicators",
			"type": "array",
			"items": {
				"title": "Quality indicator",
				"type": "object",
				"properties": {
					"id": {
						"title": "Id",
						"type": "string"
					},
					"title": {
						"title": "Title",
						"type": "string"
					},
					"why": {
						"title": "Why it matters",
						"type": "string"
					},
					"sameAs": {
						"title": "Address",
						"type": "string",
						"pattern": "^https?://\\S+$"
					}
				},
				"required": [
					"id",
					"title",
					"why"
				],
				"additionalProperties": false
			}
		},
		"records": {
			"title": "Records",
			"type": "array",
			"items": {
				"title": "Quality of a record",
				"type": "object",
				"properties": {
					"id": { "$ref": "entry.schema.json#/$defs/entryId" },
					"url": {
						"title": "Address",
						"type": "string",
						"pattern": "^https?://\\S+$"
					},
					"answers": {
						"title": "Answers",
						"description": "By the id of the indicator.",
						"type": "object",
						"additionalProperties": {
							"title": "Answer",
							"type": "object",
							"properties": {
								"answer": {
									"title": "Answer",
									"enum": [
										"yes",
										"no",
										"unknown"
									]
								},
								"evidence": {
									"title": "Evidence",
									"description": "What shows the yes.",
									"type": "string"
								},
								"url": {
									"title": "Where the evidence is",
									"type": "string"
								},
								"cure": {
									"title": "Cure",
									"description": "What turns the no into a yes.",
									"type": "string"
								},
								"reason": {
									"title": "Reason",
									"description": "Why nothing is known.",
									"type": "string"
								}
							},
							"required": ["answer"],
							"additionalProperties": false
						}
					}
				},
				"required": [
					"id",
					"url",
					"answers"
				],
				"additionalProperties": false
			}
		}
	},
	"required": [
		"schemaVersion",
		"name",
		"license",
		"commit",
		"asOf",
		"indicators",
		"records"
	],
	"additionalProperties": false
};
const pattern45 = new RegExp("^(\\d{4}-\\d\\d-\\d\\d)?$", "u");
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate323.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:[.-][a-z0-9]+)*$" },
				message: "must match pattern \"^[a-z0-9]+(?:[.-][a-z0-9]+)*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate323.errors = vErrors;
	return errors === 0;
}
validate323.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate322.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.license === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "license" },
				message: "must have required property 'license'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.commit === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.asOf === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "asOf" },
				message: "must have required property 'asOf'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.indicators === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "indicators" },
				message: "must have required property 'indicators'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.records === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "records" },
				message: "must have required property 'records'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schemaVersion" || key0 === "name" || key0 === "license" || key0 === "commit" || key0 === "asOf" || key0 === "indicators" || key0 === "records")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.schemaVersion !== void 0) {
			if ("1.0" !== data.schemaVersion) {
				const err8 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: "1.0" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.license !== void 0) {
			if ("https://creativecommons.org/publicdomain/zero/1.0/" !== data.license) {
				const err11 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/const",
					keyword: "const",
					params: { allowedValue: "https://creativecommons.org/publicdomain/zero/1.0/" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.commit !== void 0) {
			let data3 = data.commit;
			const _errs7 = errors;
			let valid1 = false;
			const _errs8 = errors;
			if (typeof data3 === "string") {
				if (!pattern4.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/properties/commit/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40,64}(-dirty)?$" },
						message: "must match pattern \"^[0-9a-f]{40,64}(-dirty)?$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err14 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err15 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.asOf !== void 0) {
			let data4 = data.asOf;
			if (typeof data4 === "string") {
				if (!pattern45.test(data4)) {
					const err16 = {
						instancePath: instancePath + "/asOf",
						schemaPath: "#/properties/asOf/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\d{4}-\\d\\d-\\d\\d)?$" },
						message: "must match pattern \"^(\\d{4}-\\d\\d-\\d\\d)?$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/asOf",
					schemaPath: "#/properties/asOf/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.indicators !== void 0) {
			let data5 = data.indicators;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.id === void 0) {
							const err18 = {
								instancePath: instancePath + "/indicators/" + i0,
								schemaPath: "#/properties/indicators/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data6.title === void 0) {
							const err19 = {
								instancePath: instancePath + "/indicators/" + i0,
								schemaPath: "#/properties/indicators/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data6.why === void 0) {
							const err20 = {
								instancePath: instancePath + "/indicators/" + i0,
								schemaPath: "#/properties/indicators/items/required",
								keyword: "required",
								params: { missingProperty: "why" },
								message: "must have required property 'why'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "id" || key1 === "title" || key1 === "why" || key1 === "sameAs")) {
							const err21 = {
								instancePath: instancePath + "/indicators/" + i0,
								schemaPath: "#/properties/indicators/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data6.id !== void 0) {
							if (typeof data6.id !== "string") {
								const err22 = {
									instancePath: instancePath + "/indicators/" + i0 + "/id",
									schemaPath: "#/properties/indicators/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data6.title !== void 0) {
							if (typeof data6.title !== "string") {
								const err23 = {
									instancePath: instancePath + "/indicators/" + i0 + "/title",
									schemaPath: "#/properties/indicators/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data6.why !== void 0) {
							if (typeof data6.why !== "string") {
								const err24 = {
									instancePath: instancePath + "/indicators/" + i0 + "/why",
									schemaPath: "#/properties/indicators/items/properties/why/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data6.sameAs !== void 0) {
							let data10 = data6.sameAs;
							if (typeof data10 === "string") {
								if (!pattern14.test(data10)) {
									const err25 = {
										instancePath: instancePath + "/indicators/" + i0 + "/sameAs",
										schemaPath: "#/properties/indicators/items/properties/sameAs/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://\\S+$" },
										message: "must match pattern \"^https?://\\S+$\""
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/indicators/" + i0 + "/sameAs",
									schemaPath: "#/properties/indicators/items/properties/sameAs/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/indicators/" + i0,
							schemaPath: "#/properties/indicators/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/indicators",
					schemaPath: "#/properties/indicators/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.records !== void 0) {
			let data11 = data.records;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data12 = data11[i1];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.id === void 0) {
							const err29 = {
								instancePath: instancePath + "/records/" + i1,
								schemaPath: "#/properties/records/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data12.url === void 0) {
							const err30 = {
								instancePath: instancePath + "/records/" + i1,
								schemaPath: "#/properties/records/items/required",
								keyword: "required",
								params: { missingProperty: "url" },
								message: "must have required property 'url'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data12.answers === void 0) {
							const err31 = {
								instancePath: instancePath + "/records/" + i1,
								schemaPath: "#/properties/records/items/required",
								keyword: "required",
								params: { missingProperty: "answers" },
								message: "must have required property 'answers'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key2 in data12) if (!(key2 === "id" || key2 === "url" || key2 === "answers")) {
							const err32 = {
								instancePath: instancePath + "/records/" + i1,
								schemaPath: "#/properties/records/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data12.id !== void 0) {
							if (!validate323(data12.id, {
								instancePath: instancePath + "/records/" + i1 + "/id",
								parentData: data12,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
								errors = vErrors.length;
							}
						}
						if (data12.url !== void 0) {
							let data14 = data12.url;
							if (typeof data14 === "string") {
								if (!pattern14.test(data14)) {
									const err33 = {
										instancePath: instancePath + "/records/" + i1 + "/url",
										schemaPath: "#/properties/records/items/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://\\S+$" },
										message: "must match pattern \"^https?://\\S+$\""
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/records/" + i1 + "/url",
									schemaPath: "#/properties/records/items/properties/url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data12.answers !== void 0) {
							let data15 = data12.answers;
							if (data15 && typeof data15 == "object" && !Array.isArray(data15)) for (const key3 in data15) {
								let data16 = data15[key3];
								if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
									if (data16.answer === void 0) {
										const err35 = {
											instancePath: instancePath + "/records/" + i1 + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/records/items/properties/answers/additionalProperties/required",
											keyword: "required",
											params: { missingProperty: "answer" },
											message: "must have required property 'answer'"
										};
										if (vErrors === null) vErrors = [err35];
										else vErrors.push(err35);
										errors++;
									}
									for (const key4 in data16) if (!(key4 === "answer" || key4 === "evidence" || key4 === "url" || key4 === "cure" || key4 === "reason")) {
										const err36 = {
											instancePath: instancePath + "/records/" + i1 + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/records/items/properties/answers/additionalProperties/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key4 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err36];
										else vErrors.push(err36);
										errors++;
									}
									if (data16.answer !== void 0) {
										let data17 = data16.answer;
										if (!(data17 === "yes" || data17 === "no" || data17 === "unknown")) {
											const err37 = {
												instancePath: instancePath + "/records/" + i1 + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/answer",
												schemaPath: "#/properties/records/items/properties/answers/additionalProperties/properties/answer/enum",
												keyword: "enum",
												params: { allowedValues: schema83.properties.records.items.properties.answers.additionalProperties.properties.answer.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err37];
											else vErrors.push(err37);
											errors++;
										}
									}
									if (data16.evidence !== void 0) {
										if (typeof data16.evidence !== "string") {
											const err38 = {
												instancePath: instancePath + "/records/" + i1 + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/evidence",
												schemaPath: "#/properties/records/items/properties/answers/additionalProperties/properties/evidence/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
									}
									if (data16.url !== void 0) {
										if (typeof data16.url !== "string") {
											const err39 = {
												instancePath: instancePath + "/records/" + i1 + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
												schemaPath: "#/properties/records/items/properties/answers/additionalProperties/properties/url/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
									}
									if (data16.cure !== void 0) {
										if (typeof data16.cure !== "string") {
											const err40 = {
												instancePath: instancePath + "/records/" + i1 + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cure",
												schemaPath: "#/properties/records/items/properties/answers/additionalProperties/properties/cure/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
									}
									if (data16.reason !== void 0) {
										if (typeof data16.reason !== "string") {
											const err41 = {
												instancePath: instancePath + "/records/" + i1 + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason",
												schemaPath: "#/properties/records/items/properties/answers/additionalProperties/properties/reason/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err41];
											else vErrors.push(err41);
											errors++;
										}
									}
								} else {
									const err42 = {
										instancePath: instancePath + "/records/" + i1 + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/records/items/properties/answers/additionalProperties/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							}
							else {
								const err43 = {
									instancePath: instancePath + "/records/" + i1 + "/answers",
									schemaPath: "#/properties/records/items/properties/answers/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/records/" + i1,
							schemaPath: "#/properties/records/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/records",
					schemaPath: "#/properties/records/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
	} else {
		const err46 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err46];
		else vErrors.push(err46);
		errors++;
	}
	validate322.errors = vErrors;
	return errors === 0;
}
validate322.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const record = validate53;
const translation = validate325;
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate327.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.heading === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "heading" },
				message: "must have required property 'heading'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.text === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "heading" || key0 === "text" || key0 === "links")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.heading !== void 0) {
			let data0 = data.heading;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/heading",
						schemaPath: "#/properties/heading/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/heading",
					schemaPath: "#/properties/heading/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.text !== void 0) {
			let data1 = data.text;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.links !== void 0) {
			if (!validate297(data.links, {
				instancePath: instancePath + "/links",
				parentData: data,
				parentDataProperty: "links",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate327.errors = vErrors;
	return errors === 0;
}
validate327.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate326.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "shortName" || key0 === "tagline" || key0 === "description" || key0 === "community" || key0 === "about" || key0 === "facets")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.shortName !== void 0) {
			let data1 = data.shortName;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/shortName",
						schemaPath: "#/properties/shortName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/shortName",
					schemaPath: "#/properties/shortName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.tagline !== void 0) {
			let data2 = data.tagline;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err5 = {
						instancePath: instancePath + "/tagline",
						schemaPath: "#/properties/tagline/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/tagline",
					schemaPath: "#/properties/tagline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 === "string") {
				if (func1(data3) < 1) {
					const err7 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.community !== void 0) {
			let data4 = data.community;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.name === void 0) {
					const err9 = {
						instancePath: instancePath + "/community",
						schemaPath: "#/properties/community/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "name")) {
					const err10 = {
						instancePath: instancePath + "/community",
						schemaPath: "#/properties/community/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data4.name !== void 0) {
					let data5 = data4.name;
					if (typeof data5 === "string") {
						if (func1(data5) < 1) {
							const err11 = {
								instancePath: instancePath + "/community/name",
								schemaPath: "#/properties/community/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/community/name",
							schemaPath: "#/properties/community/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/community",
					schemaPath: "#/properties/community/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.about !== void 0) {
			let data6 = data.about;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err14 = {
						instancePath: instancePath + "/about",
						schemaPath: "#/properties/about/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate327(data6[i0], {
					instancePath: instancePath + "/about/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/about",
					schemaPath: "#/properties/about/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.facets !== void 0) {
			let data8 = data.facets;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key2 in data8) {
				let data9 = data8[key2];
				if (typeof data9 === "string") {
					if (func1(data9) < 1) {
						const err16 = {
							instancePath: instancePath + "/facets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/facets/additionalProperties/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				} else {
					const err17 = {
						instancePath: instancePath + "/facets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/facets/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
			else {
				const err18 = {
					instancePath: instancePath + "/facets",
					schemaPath: "#/properties/facets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate326.errors = vErrors;
	return errors === 0;
}
validate326.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate332.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "label" || key0 === "name" || key0 === "description" || key0 === "text" || key0 === "altLabel")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.label !== void 0) {
			let data0 = data.label;
			if (typeof data0 === "string") {
				if (func1(data0) > 80) {
					const err1 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/properties/label/maxLength",
						keyword: "maxLength",
						params: { limit: 80 },
						message: "must NOT have more than 80 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/properties/label/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) > 200) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (func1(data2) > 720) {
					const err7 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 720 },
						message: "must NOT have more than 720 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data2) < 20) {
					const err8 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 20 },
						message: "must NOT have fewer than 20 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.text !== void 0) {
			let data3 = data.text;
			if (typeof data3 === "string") {
				if (func1(data3) > 4800) {
					const err10 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/maxLength",
						keyword: "maxLength",
						params: { limit: 4800 },
						message: "must NOT have more than 4800 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func1(data3) < 100) {
					const err11 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/minLength",
						keyword: "minLength",
						params: { limit: 100 },
						message: "must NOT have fewer than 100 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.altLabel !== void 0) {
			let data4 = data.altLabel;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err13 = {
						instancePath: instancePath + "/altLabel",
						schemaPath: "#/properties/altLabel/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func1(data5) > 120) {
							const err14 = {
								instancePath: instancePath + "/altLabel/" + i0,
								schemaPath: "#/properties/altLabel/items/maxLength",
								keyword: "maxLength",
								params: { limit: 120 },
								message: "must NOT have more than 120 characters"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (func1(data5) < 1) {
							const err15 = {
								instancePath: instancePath + "/altLabel/" + i0,
								schemaPath: "#/properties/altLabel/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/altLabel/" + i0,
							schemaPath: "#/properties/altLabel/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				let i1 = data4.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data4[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err17 = {
								instancePath: instancePath + "/altLabel",
								schemaPath: "#/properties/altLabel/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/altLabel",
					schemaPath: "#/properties/altLabel/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate332.errors = vErrors;
	return errors === 0;
}
validate332.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate331.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "title" || key0 === "description" || key0 === "terms")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (func1(data0) > 80) {
					const err1 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/maxLength",
						keyword: "maxLength",
						params: { limit: 80 },
						message: "must NOT have more than 80 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (func1(data1) > 1200) {
					const err4 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1200 },
						message: "must NOT have more than 1200 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.terms !== void 0) {
			let data2 = data.terms;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!validate332(data2[key1], {
					instancePath: instancePath + "/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/terms",
					schemaPath: "#/properties/terms/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate331.errors = vErrors;
	return errors === 0;
}
validate331.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate325.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "config" || key0 === "vocabularies")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.config !== void 0) {
			if (!validate326(data.config, {
				instancePath: instancePath + "/config",
				parentData: data,
				parentDataProperty: "config",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
				errors = vErrors.length;
			}
		}
		if (data.vocabularies !== void 0) {
			let data1 = data.vocabularies;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (!validate331(data1[key1], {
					instancePath: instancePath + "/vocabularies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/vocabularies",
					schemaPath: "#/properties/vocabularies/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate325.errors = vErrors;
	return errors === 0;
}
validate325.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const vocabulary = validate335;
const schema91 = {
	"title": "Term",
	"type": "object",
	"properties": {
		"id": {
			"title": "Id",
			"description": "What entries write: lower-case letters and digits, words joined by hyphens. It never changes.",
			"type": "string",
			"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
			"maxLength": 64,
			"examples": ["ctao"]
		},
		"label": {
			"title": "Label",
			"description": "What people read in lists and facets.",
			"type": "string",
			"minLength": 1,
			"maxLength": 80,
			"examples": ["CTAO"]
		},
		"name": {
			"title": "Name",
			"description": "The full name, where the label is an acronym.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"examples": ["Cherenkov Telescope Array Observatory"]
		},
		"description": {
			"title": "Description",
			"description": "One or two plain sentences that say what the term means.",
			"type": "string",
			"minLength": 20,
			"maxLength": 600
		},
		"text": {
			"title": "Text",
			"description": "What the page of the term tells a visitor besides the description: paragraphs of plain text with an empty line between them. The id of an entry in backquotes becomes a link to its page.",
			"type": "string",
			"minLength": 100,
			"maxLength": 4e3
		},
		"altLabel": {
			"title": "Other labels",
			"description": "Other words people use for it; a checked entry that uses one is told the term's id.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 120
			},
			"minItems": 1,
			"uniqueItems": true,
			"examples": [["CTA"]]
		},
		"broader": {
			"title": "Broader term",
			"description": "The id of the term of the same vocabulary that includes this one.",
			"$ref": "entry.schema.json#/$defs/term",
			"examples": ["astronomy"]
		},
		"url": {
			"title": "Home page",
			"$ref": "entry.schema.json#/$defs/url"
		},
		"ror": {
			"title": "ROR id",
			"description": "The ROR id of the organisation, read in a source.",
			"type": "string",
			"pattern": "^https://ror\\.org/0[a-hj-km-np-tv-z0-9]{6}\\d{2}$",
			"examples": ["https://ror.org/01ggx4157"]
		},
		"eosc": {
			"title": "EOSC code",
			"description": "The id of the scientific subdomain in the EOSC vocabulary.",
			"type": "string",
			"pattern": "^scientific_(sub)?domain-[a-z_-]+$",
			"examples": ["scientific_subdomain-natural_sciences-physical_sciences"]
		},
		"exactMatch": {
			"title": "Same concept elsewhere",
			"description": "IRIs of concepts of other vocabularies (UAT, PhySH, repostatus, COAR …) that mean the same.",
			"$ref": "#/$defs/iris",
			"examples": [["http://astrothesaurus.org/uat/628"]]
		},
		"closeMatch": {
			"title": "Similar concept elsewhere",
			"description": "IRIs of concepts of other vocabularies that mean nearly the same.",
			"$ref": "#/$defs/iris"
		},
		"operator": {
			"title": "Run by",
			"description": "The id of the organisation in vocabularies/organisations.yaml that runs it.",
			"$ref": "entry.schema.json#/$defs/term",
			"examples": ["eso"]
		}
	},
	"required": [
		"id",
		"label",
		"description"
	],
	"additionalProperties": false
};
const pattern49 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern51 = new RegExp("^https://ror\\.org/0[a-hj-km-np-tv-z0-9]{6}\\d{2}$", "u");
const pattern52 = new RegExp("^scientific_(sub)?domain-[a-z_-]+$", "u");
function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate337.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate337.errors = vErrors;
	return errors === 0;
}
validate337.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate339.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https://[^\\s/$.?#][^\\s]*$" },
				message: "must match pattern \"^https://[^\\s/$.?#][^\\s]*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate339.errors = vErrors;
	return errors === 0;
}
validate339.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate341.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern14.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://\\S+$" },
						message: "must match pattern \"^https?://\\S+$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err3 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						},
						message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate341.errors = vErrors;
	return errors === 0;
}
validate341.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate336.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.label === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" },
				message: "must have required property 'label'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.description === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func97.call(schema91.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func1(data0) > 64) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern49.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(?:-[a-z0-9]+)*$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data1 = data.label;
			if (typeof data1 === "string") {
				if (func1(data1) > 80) {
					const err7 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/properties/label/maxLength",
						keyword: "maxLength",
						params: { limit: 80 },
						message: "must NOT have more than 80 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/properties/label/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 === "string") {
				if (func1(data2) > 200) {
					const err10 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func1(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 === "string") {
				if (func1(data3) > 600) {
					const err13 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 600 },
						message: "must NOT have more than 600 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (func1(data3) < 20) {
					const err14 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 20 },
						message: "must NOT have fewer than 20 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.text !== void 0) {
			let data4 = data.text;
			if (typeof data4 === "string") {
				if (func1(data4) > 4e3) {
					const err16 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						message: "must NOT have more than 4000 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (func1(data4) < 100) {
					const err17 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/minLength",
						keyword: "minLength",
						params: { limit: 100 },
						message: "must NOT have fewer than 100 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.altLabel !== void 0) {
			let data5 = data.altLabel;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err19 = {
						instancePath: instancePath + "/altLabel",
						schemaPath: "#/properties/altLabel/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (func1(data6) > 120) {
							const err20 = {
								instancePath: instancePath + "/altLabel/" + i0,
								schemaPath: "#/properties/altLabel/items/maxLength",
								keyword: "maxLength",
								params: { limit: 120 },
								message: "must NOT have more than 120 characters"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (func1(data6) < 1) {
							const err21 = {
								instancePath: instancePath + "/altLabel/" + i0,
								schemaPath: "#/properties/altLabel/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/altLabel/" + i0,
							schemaPath: "#/properties/altLabel/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data5[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err23 = {
								instancePath: instancePath + "/altLabel",
								schemaPath: "#/properties/altLabel/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/altLabel",
					schemaPath: "#/properties/altLabel/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.broader !== void 0) {
			if (!validate337(data.broader, {
				instancePath: instancePath + "/broader",
				parentData: data,
				parentDataProperty: "broader",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
				errors = vErrors.length;
			}
		}
		if (data.url !== void 0) {
			if (!validate339(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
				errors = vErrors.length;
			}
		}
		if (data.ror !== void 0) {
			let data9 = data.ror;
			if (typeof data9 === "string") {
				if (!pattern51.test(data9)) {
					const err25 = {
						instancePath: instancePath + "/ror",
						schemaPath: "#/properties/ror/pattern",
						keyword: "pattern",
						params: { pattern: "^https://ror\\.org/0[a-hj-km-np-tv-z0-9]{6}\\d{2}$" },
						message: "must match pattern \"^https://ror\\.org/0[a-hj-km-np-tv-z0-9]{6}\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/ror",
					schemaPath: "#/properties/ror/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.eosc !== void 0) {
			let data10 = data.eosc;
			if (typeof data10 === "string") {
				if (!pattern52.test(data10)) {
					const err27 = {
						instancePath: instancePath + "/eosc",
						schemaPath: "#/properties/eosc/pattern",
						keyword: "pattern",
						params: { pattern: "^scientific_(sub)?domain-[a-z_-]+$" },
						message: "must match pattern \"^scientific_(sub)?domain-[a-z_-]+$\""
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/eosc",
					schemaPath: "#/properties/eosc/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.exactMatch !== void 0) {
			if (!validate341(data.exactMatch, {
				instancePath: instancePath + "/exactMatch",
				parentData: data,
				parentDataProperty: "exactMatch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
				errors = vErrors.length;
			}
		}
		if (data.closeMatch !== void 0) {
			if (!validate341(data.closeMatch, {
				instancePath: instancePath + "/closeMatch",
				parentData: data,
				parentDataProperty: "closeMatch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
				errors = vErrors.length;
			}
		}
		if (data.operator !== void 0) {
			if (!validate337(data.operator, {
				instancePath: instancePath + "/operator",
				parentData: data,
				parentDataProperty: "operator",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate336.errors = vErrors;
	return errors === 0;
}
validate336.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate335.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.description === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.terms === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "terms" },
				message: "must have required property 'terms'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "title" || key0 === "description" || key0 === "terms")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (func1(data0) > 80) {
					const err4 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/maxLength",
						keyword: "maxLength",
						params: { limit: 80 },
						message: "must NOT have more than 80 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (func1(data1) > 1e3) {
					const err7 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.terms !== void 0) {
			let data2 = data.terms;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err10 = {
						instancePath: instancePath + "/terms",
						schemaPath: "#/properties/terms/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate336(data2[i0], {
					instancePath: instancePath + "/terms/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/terms",
					schemaPath: "#/properties/terms/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate335.errors = vErrors;
	return errors === 0;
}
validate335.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const withdrawn = validate346;
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate347.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:[.-][a-z0-9]+)*$" },
				message: "must match pattern \"^[a-z0-9]+(?:[.-][a-z0-9]+)*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate347.errors = vErrors;
	return errors === 0;
}
validate347.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern55 = new RegExp("^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\dZ)?$", "u");
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate346.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.withdrawn === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "withdrawn" },
				message: "must have required property 'withdrawn'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schemaVersion" || key0 === "name" || key0 === "withdrawn")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.schemaVersion !== void 0) {
			if ("1.0" !== data.schemaVersion) {
				const err4 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: "1.0" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.withdrawn !== void 0) {
			let data2 = data.withdrawn;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.id === void 0) {
							const err7 = {
								instancePath: instancePath + "/withdrawn/" + i0,
								schemaPath: "#/properties/withdrawn/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data3.name === void 0) {
							const err8 = {
								instancePath: instancePath + "/withdrawn/" + i0,
								schemaPath: "#/properties/withdrawn/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.date === void 0) {
							const err9 = {
								instancePath: instancePath + "/withdrawn/" + i0,
								schemaPath: "#/properties/withdrawn/items/required",
								keyword: "required",
								params: { missingProperty: "date" },
								message: "must have required property 'date'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "id" || key1 === "name" || key1 === "date" || key1 === "reason" || key1 === "to" || key1 === "url")) {
							const err10 = {
								instancePath: instancePath + "/withdrawn/" + i0,
								schemaPath: "#/properties/withdrawn/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.id !== void 0) {
							if (!validate347(data3.id, {
								instancePath: instancePath + "/withdrawn/" + i0 + "/id",
								parentData: data3,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
								errors = vErrors.length;
							}
						}
						if (data3.name !== void 0) {
							if (typeof data3.name !== "string") {
								const err11 = {
									instancePath: instancePath + "/withdrawn/" + i0 + "/name",
									schemaPath: "#/properties/withdrawn/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data3.date !== void 0) {
							let data6 = data3.date;
							if (typeof data6 === "string") {
								if (!pattern55.test(data6)) {
									const err12 = {
										instancePath: instancePath + "/withdrawn/" + i0 + "/date",
										schemaPath: "#/properties/withdrawn/items/properties/date/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\dZ)?$" },
										message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\dZ)?$\""
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/withdrawn/" + i0 + "/date",
									schemaPath: "#/properties/withdrawn/items/properties/date/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data3.reason !== void 0) {
							if (typeof data3.reason !== "string") {
								const err14 = {
									instancePath: instancePath + "/withdrawn/" + i0 + "/reason",
									schemaPath: "#/properties/withdrawn/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data3.to !== void 0) {
							if (!validate347(data3.to, {
								instancePath: instancePath + "/withdrawn/" + i0 + "/to",
								parentData: data3,
								parentDataProperty: "to",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
								errors = vErrors.length;
							}
						}
						if (data3.url !== void 0) {
							let data9 = data3.url;
							if (typeof data9 === "string") {
								if (!pattern14.test(data9)) {
									const err15 = {
										instancePath: instancePath + "/withdrawn/" + i0 + "/url",
										schemaPath: "#/properties/withdrawn/items/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://\\S+$" },
										message: "must match pattern \"^https?://\\S+$\""
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/withdrawn/" + i0 + "/url",
									schemaPath: "#/properties/withdrawn/items/properties/url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/withdrawn/" + i0,
							schemaPath: "#/properties/withdrawn/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/withdrawn",
					schemaPath: "#/properties/withdrawn/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate346.errors = vErrors;
	return errors === 0;
}
validate346.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

export { catalogue, changes, config, diagnostics, entry, harvested, manifest, quality, record, translation, vocabulary, withdrawn };