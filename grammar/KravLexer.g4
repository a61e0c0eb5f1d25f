lexer grammar KravLexer;

// The characters of a requirement file, cut into pieces. Every word comes out as WORD; which words
// are keywords depends on the file's `språk` line and is settled afterwards, from keywords.def, by
// engine/syntax/tokens.cpp. That file also makes the tokens listed below that no rule here makes.
// Nothing here fails: a character that the language has no use for becomes UNKNOWN.

tokens {
  // Words and values that are recognised by where they stand.
  RULE_ID,  // ØHD-TILBUD: hyphens, no lower case
  LETTER,   // the a of `§ 3-9 a`, the b of `bokstav b`
  YAML,     // all that follows `gitt sti =`, untouched
  NB, NN, EN,

  // keywords.def, in the same order.
  LANGUAGE, SOURCE, NOUN, PRESENCE, PARTY, SUBJECT, TASK, TABLE, RULE, NORM, END,
  TITLE, QUESTION, BASIS, BINDING, APPLIES, DUTY, DEADLINE, WHEN, REQUIREMENT, EXCEPTION, PROOF,
  EFFECT, REPLACES, VERIFIED, TRIAL, TRIALS, GIVEN, FILE, EXPECT, EQUIVALENT, ENCODED, LEFT_OUT,
  FROM, UNTIL, FOR, EACH, PER, WHERE, AMONG, OF, IN, BY,
  AND, OR, NOT, IS, ONE, STATED, MISSING, AGREED, CONTAINS,
  EXISTS, ALL, NONE, AT_LEAST, AT_MOST, EXACTLY, COUNT, SUM, EARLIEST, LATEST,
  ACTUAL, ASSESSMENT_DATE, JUDGEMENT, FULFILS, COVERS, POINT, COLLABORATION, WATCH, SIMULTANEOUS,
  GIVES, MEDIAN, WITHIN, WHOLE, AROUND_CLOCK, DAY, DAYS, AT_CLOCK,
  MET, GAP, DUE, UNCLEAR, APPLICABLE, SATISFIED, VIA,
  CHAPTER, PARAGRAPH, SENTENCE, ITEM, SUBITEM, COMPARE_WITH, ORDINAL,
  KIND, SHORT, IDENTITY, ADDRESS, SECTION_ADDRESS, DEFINITION, ALIAS, VALUE, INTRODUCED, DERIVED,
  UNITED, CONTENT, FACT, BOTH, KEY, REGISTER, CODE, FRAMEWORK, HOST, AGREEMENT
}

// ---------------------------------------------------------------- values

// 2026-11-22; whether the day exists is asked later
DATE : DIGIT+ HYPHEN DIGIT+ HYPHEN DIGIT+ ;

// the 6-2 of `§ 6-2`
NUMBER_PAIR : DIGIT+ HYPHEN DIGIT+ ;

// 07:30
CLOCK : DIGIT+ ':' DIGIT+ ;

// 30, 1,5
NUMBER : DIGIT+ ([.,] DIGIT+)? ;

// "text on one line"
STRING : '"' ~["\r\n]* '"' ;
BROKEN_STRING : '"' ~["\r\n]* ;

// «Faglig forsvarlighet»: a heading in a source without paragraphs
HEADING : '«' ~[«»\r\n]* '»' ;
BROKEN_HEADING : '«' ~[«»\r\n]* ;

// ---------------------------------------------------------------- words

WORD : LETTER_CHARACTER WORD_CHARACTER* ;

// man-fre, ØHD-TILBUD
HYPHENATED : LETTER_CHARACTER WORD_CHARACTER* (HYPHEN WORD_CHARACTER+)+ ;

// ---------------------------------------------------------------- signs

SECTION_SIGN : '§' ;
PERCENT : '%' ;
DOT : '.' ;
COMMA : ',' ;
COLON : ':' ;
LEFT : '(' ;
RIGHT : ')' ;
EQUAL : '=' ;
NOT_EQUAL : '<>' | '≠' ;
LESS_OR_EQUAL : '<=' | '≤' ;
GREATER_OR_EQUAL : '>=' | '≥' ;
LESS : '<' ;
GREATER : '>' ;
PLUS : '+' ;
// Also the dash of `08:00–16:00`.
MINUS : HYPHEN | '\u2212' ;

// ---------------------------------------------------------------- what the reader skips

COMMENT : '#' ~[\r\n]* -> skip ;
// Any space is a space, the no-break space too.
SPACE : [ \t\r\n\f\p{Zs}]+ -> skip ;

UNKNOWN : . ;

fragment DIGIT : [0-9] ;
// An en dash is a hyphen.
fragment HYPHEN : [-\u2010\u2011\u2013] ;
fragment LETTER_CHARACTER : [\p{L}] ;
// \p{M}: an å may be written as a and a ring.
fragment WORD_CHARACTER : [\p{L}\p{M}0-9_] ;
