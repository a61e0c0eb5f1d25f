parser grammar KravParser;

// The language of requirement files. Above each rule stands a line of what it reads, in bokmål.
//
// Two habits keep parsing fast and messages clear: one or two words always decide which way to go,
// and a declaration is a flat list of clauses. What belongs together (`unntak` and the clauses after
// it) is grouped while the tree is built, in engine/syntax/clause_blocks.

options { tokenVocab = KravLexer; }

// språk nb … regel … slutt
file : languageLine? declaration* EOF ;

languageLine : LANGUAGE name ;

declaration
  : sourceDeclaration
  | nounDeclaration
  | presenceDeclaration
  | partyDeclaration
  | subjectDeclaration
  | taskDeclaration
  | tableDeclaration
  | ruleDeclaration
  | normDeclaration
  ;

// ---------------------------------------------------------------- rules

// regel ØHD-TILBUD … slutt
ruleDeclaration : ruleHeader ruleClause* END ;
ruleHeader : RULE ruleId ;

ruleClause
  : titleClause | questionClause | basisClause | bindingClause | appliesClause | dutyClause
  | deadlineClause | whenClause | requirementClause | replacesClause | verificationClause
  | exceptionClause | proofClause | effectClause
  | amendmentClause
  | trialClause | trialFileClause | givenClause | expectClause | equivalentClause
  ;

// tittel nb "Sykepleier til stede" nn "Sjukepleiar til stades" en "Nurse present"
titleClause : TITLE localText+ ;
localText : language=(NB | NN | EN) STRING ;

// spørsmål kort_nok nb "Er responstiden kort nok?"
questionClause : QUESTION name localText+ ;

// hjemmel øhd2012 «Faglig forsvarlighet» jf. hol § 4-1 første ledd
basisClause : BASIS citation (COMPARE_WITH DOT? citation)* ;

// binding nasjonal avtale
bindingClause : BINDING name AGREEMENT? ;

// gjelder fra 2012-01-01 til 2015-12-31    gjelder for hver avtale der avtale.type = delavtale
appliesClause
  : APPLIES ( FROM DATE (UNTIL DATE)?
            | UNTIL DATE
            | FOR EACH? name (WHERE condition)? )
  ;

// pliktsubjekt kommune og helseforetak    pliktsubjekt kommune for øhd
dutyClause : DUTY name ((AND | COMMA) name)* dutyTask? ;
dutyTask : FOR name ;

// frist avtale.inngått + 1 måned
deadlineClause : DEADLINE sum ;

// når øhd.tilbud = eget
whenClause : WHEN condition ;

// krav avtale.innsendt <= vurderingsdato
requirementClause : REQUIREMENT condition ;

// erstatter ANNEN-REGEL
replacesClause : REPLACES ruleId ;

// kontrollert 2026-11-22 "lest i Lovdata"    ikke kontrollert "hentet fra minnet"
verificationClause : VERIFIED DATE STRING? | NOT VERIFIED STRING ;

// unntak DEKKET-AV-VERT
exceptionClause : EXCEPTION ruleId ;

// krever verten oppfyller ØHD-TILBUD
proofClause : PROOF condition ;

// virkning oppfylt via vertskommune    virkning ikke aktuelt
effectClause : EFFECT (SATISFIED (VIA name)? | NOT APPLICABLE) ;

// fra 2022-08-01
amendmentClause : FROM DATE ;

// prøve "taus avtale" for "Etne × Helse Fonna HF" per 2020-01-01
trialClause : TRIAL STRING (trialSubject | trialDate)* ;
trialSubject : FOR STRING ;
trialDate : PER DATE ;

// prøver i fil "responstid.csv"
trialFileClause : TRIALS IN FILE STRING ;

// gitt øhd.tilbud = eget    gitt fil "etne.yaml", "register.yaml"
givenClause : GIVEN (FILE STRING (COMMA STRING)* | path EQUAL YAML) ;

// forvent forfaller 2023-06-30    forvent avvik (mulig lovbrudd)    forvent samsvar via HOS-VERT
expectClause : EXPECT status DATE? expectDetail? (VIA name)? ;
status : MET | GAP | DUE | UNCLEAR | NOT APPLICABLE ;
expectDetail : LEFT anyWord+ RIGHT ;

// likeverdig "avtale.signert < vurderingsdato" "ingen avtale kan være signert den dagen"
equivalentClause : EQUIVALENT STRING STRING ;

// ---------------------------------------------------------------- norms

// norm egen-avtale "Kommunen inngår avtale" hjemmel hol § 6-1 kodet i AVTALE-INNGÅTT slutt
normDeclaration : normHeader normClause* END ;
normHeader : NORM normId STRING ;

// kodet i AVTALE-INNGÅTT, AVTALE-SENDT    skjønn i AVTALE-GOD
// utelatt ingen plikt for partene "retter seg til departementet"
normClause
  : basisClause
  | ENCODED IN ruleId (COMMA ruleId)*
  | JUDGEMENT IN ruleId (COMMA ruleId)*
  | LEFT_OUT reasonWord+ STRING
  ;
reasonWord : WORD | HYPHENATED | ORDINAL | NONE | NOT | FOR | OF | DUTY ;
// Small letters, digits and hyphens. Other words are let through to be told so.
normId : name ;

// ---------------------------------------------------------------- vocabulary and sources

// kilde hol lov "LOV-2011-06-24-30" slutt
sourceDeclaration : sourceHeader sourceClause* END ;
sourceHeader : SOURCE name (sourceKind STRING)? ;
sourceKind : WORD | AGREEMENT ;
sourceClause
  : TITLE? localText
  | KIND sourceKind
  | SHORT STRING
  | IDENTITY STRING
  | ADDRESS STRING
  | SECTION_ADDRESS STRING
  | verificationClause
  ;

// begrep øhd.tilbud valg (eget, kjøpt) faktum nb "hvordan tilbudet gis" slutt
nounDeclaration : nounHeader nounClause* END ;
nounHeader : NOUN path typeName stance=(CONTENT | FACT | BOTH)? UNITED? ;
nounClause
  : TITLE? localText
  | DEFINITION
  | basisClause
  | ALIAS STRING (COMMA STRING)*
  | VALUE valueWord
  | INTRODUCED DATE
  | DERIVED derivedWord+
  ;
valueWord : anyWord ;
derivedWord : WORD | REGISTER | AGREEMENT | PARTY | SUBJECT | FRAMEWORK | HOST | KIND | CODE ;

// liste av valg (a, b)    part kommune    penger
typeName
  : (WORD | COUNT) (LEFT anyWord (COMMA anyWord)* RIGHT | OF typeName)?
  | (PARTY | AGREEMENT | SUBJECT) WORD?
  ;

// vaktform til_stede nb "til stede" dekker tilgjengelig, beredskap slutt
presenceDeclaration : presenceHeader presenceClause* END ;
presenceHeader : PRESENCE name ;
presenceClause : TITLE? localText | COVERS names ;

// part kommune nb "kommune" nøkkel kommune, kommuner register kommuner slutt
partyDeclaration : partyHeader partyClause* END ;
partyHeader : PARTY name ;
partyClause : TITLE? localText | KEY names | REGISTER name ;

// emne samarbeid nb "samarbeid" kode collaboration slag par kommune, helseforetak slutt
subjectDeclaration : subjectHeader subjectClause* END ;
subjectHeader : SUBJECT name ;
subjectClause
  : TITLE? localText
  | CODE name
  | KIND subjectForm (BY? subjectParty (COMMA subjectParty)*)?
  | FRAMEWORK names
  ;
subjectForm : WORD | AGREEMENT | PARTY | ALL ;
subjectParty : WORD | HYPHENATED ;

// oppgave øhd nb "øyeblikkelig hjelp" vert øhd.vertskommune avtale vertskommuneavtale slutt
taskDeclaration : taskHeader taskClause* END ;
taskHeader : TASK name ;
taskClause : TITLE? localText | HOST path | AGREEMENT name ;

// tabell døgnpris pengesats fra 2014-01-01 4255 kr per døgn til 2024-12-31 slutt
tableDeclaration : tableHeader tableClause* END ;
tableHeader : TABLE name typeName ;
tableClause
  : TITLE? localText
  | basisClause
  | FROM DATE term
  | UNTIL DATE
  | verificationClause
  ;

// ---------------------------------------------------------------- citations

// hol § 6-2 første og annet ledd annet punktum nr. 12 bokstav b
citation
  : name HEADING? citedChapter? citedSection? citedPart* citedItem? citedSubitem?
  ;
citedChapter : CHAPTER DOT? (NUMBER | NUMBER_PAIR) LETTER? ;
citedSection : SECTION_SIGN (NUMBER | NUMBER_PAIR) LETTER? ;
citedPart : ORDINAL ((AND | COMMA) ORDINAL)* (PARAGRAPH | SENTENCE) ;
citedItem : ITEM DOT? NUMBER LETTER? ;
citedSubitem : SUBITEM LETTER ;

// ---------------------------------------------------------------- conditions

// a og b og (c eller d). That `og` and `eller` are not mixed is seen to when the tree is built, and
// so is that the condition after a colon takes in all that follows.
condition : operand ((AND | OR) operand)* ;

operand : negation | forEach | quantified | noneOf | counted | judgement | test ;

// ikke a
negation : NOT operand ;

// for hver t blant samarbeidstiltak: …
forEach : FOR EACH name AMONG path COLON operand ;

// finnes v blant avtale.vedtak der (…)    alle k blant avtale.kommuner: …
quantified : (EXISTS | ALL) name AMONG path each? ;
each : WHERE LEFT condition RIGHT | COLON operand ;

// ingen a blant liste der (…)    ingen vakt samtidig i (A, B)
noneOf
  : NONE ( WATCH SIMULTANEOUS IN LEFT path (COMMA path)+ RIGHT
         | name AMONG path each? )
  ;

// minst 2 o blant liste der (…)    minst 1 øhd.lege i beredskap hele døgnet alle dager
counted
  : (AT_LEAST | AT_MOST | EXACTLY) NUMBER path (AMONG path each? | modeWord* span days?)
  ;
modeWord : WORD | UNTIL | IN | FOR | OF | BY | WATCH ;
// hele døgnet    hver dag    kl 08:00-16:00
span : WHOLE AROUND_CLOCK | EACH DAY | AT_CLOCK DOT? CLOCK MINUS CLOCK ;
// man-fre    alle dager    mandag, onsdag
days : ALL DAYS | EACH DAY | dayWord (COMMA dayWord)* ;
dayWord : WORD | HYPHENATED ;

// skjønn kort_nok
judgement : JUDGEMENT name ;

// øhd.tilbud er en av (eget, kjøpt)    avtale.signert <= vurderingsdato
test : sum testTail? ;
testTail
  : comparison comparand
  | IS (STATED | AGREED | ONE OF LEFT choice (COMMA choice)* RIGHT)
  | MISSING
  | CONTAINS comparand
  | COVERS (POINT NUMBER | path)
  | FULFILS ruleId
  | GIVES statistic
  ;
comparison : EQUAL | NOT_EQUAL | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL ;
// Here `ingen` and `alle` can only be values.
comparand : sum | NONE | ALL ;
choice : anyWord (DOT WORD)* | DATE | STRING | CLOCK | quantity ;

// minst 80 % av alle_anrop innen 2 minutter    median innen 2 minutter av alle_anrop
statistic
  : AT_LEAST NUMBER PERCENT OF name WITHIN quantity
  | MEDIAN WITHIN quantity OF name
  ;

// avtale.inngått + 1 måned    varsling.innen + utrykning.innen
sum : term ((PLUS | MINUS) term)* ;

term
  : DATE
  | CLOCK
  | STRING
  | quantity
  | ASSESSMENT_DATE
  | COUNT path
  | SUM OF path AMONG path
  | (EARLIEST | LATEST) OF LEFT sum (COMMA sum)+ RIGHT
  | path tableDate?
  | LEFT condition RIGHT
  ;
// døgnpris per vurderingsdato
tableDate : PER (ASSESSMENT_DATE | DATE | path) ;

// 24 timer fra innleggelse    5745 kr per døgn    80 %
quantity : NUMBER unit? (PER name)? (FROM name)? ;
unit : PERCENT | WORD | DAY | DAYS ;

// ---------------------------------------------------------------- names

// faktisk øhd.lege.tilsyn. After a dot every word is a WORD.
path : ACTUAL? name (DOT (WORD | HYPHENATED))* ;
names : name (COMMA name)* ;

// A rule's id, capitals and hyphens. Other words are let through to be told how an id is spelled.
ruleId : RULE_ID | HYPHENATED | WORD ;

// A name may be spelled like a keyword wherever that cannot be mistaken for one. Hyphens are let
// through to be told how a name is spelled.
name : WORD | HYPHENATED | RULE_ID | softWord ;

softWord
  : NB | NN | EN | LETTER
  | SOURCE | NOUN | PRESENCE | PARTY | SUBJECT | TASK | TABLE | NORM | LANGUAGE
  | BY | STATED | AGREED | COLLABORATION | WATCH | SIMULTANEOUS | MEDIAN | WITHIN
  | AROUND_CLOCK | DAY | DAYS
  | MET | GAP | DUE | UNCLEAR | APPLICABLE | SATISFIED | EQUIVALENT | ENCODED | LEFT_OUT
  | CHAPTER | PARAGRAPH | SENTENCE | ITEM | SUBITEM | ORDINAL
  | KIND | SHORT | IDENTITY | ADDRESS | SECTION_ADDRESS | DEFINITION | ALIAS | VALUE | INTRODUCED
  | DERIVED | UNITED | CONTENT | FACT | BOTH | KEY | REGISTER | CODE | FRAMEWORK | HOST | AGREEMENT
  ;

// Between parentheses nothing but the parenthesis ends a word list.
anyWord
  : WORD | HYPHENATED | RULE_ID | softWord
  | RULE | END | TITLE | QUESTION | BASIS | BINDING | APPLIES | DUTY | DEADLINE | WHEN | REQUIREMENT
  | EXCEPTION | PROOF | EFFECT | REPLACES | VERIFIED | TRIAL | TRIALS | GIVEN | FILE
  | EXPECT
  | FROM | UNTIL | FOR | EACH | PER | WHERE | AMONG | OF | IN
  | AND | OR | NOT | IS | ONE | MISSING | CONTAINS | POINT
  | EXISTS | ALL | NONE | AT_LEAST | AT_MOST | EXACTLY | COUNT | SUM
  | EARLIEST | LATEST
  | ACTUAL | ASSESSMENT_DATE | JUDGEMENT | FULFILS | COVERS
  | GIVES | WHOLE | AT_CLOCK | VIA | COMPARE_WITH
  ;
