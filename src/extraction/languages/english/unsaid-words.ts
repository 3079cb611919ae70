/** Closed lists of English words around a verb of saying that tell that nothing was said, lower case. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const NEGATIONS = list('not never cannot no nor neither nobody none nothing hardly scarcely');
/** What takes a negation back: "not only said". */
export const MERELY = list('only just merely simply');
/** Verbs whose content is denied with them: without the verb it says the opposite. */
export const DENYING = list(
  'deny denies denied denying refute refutes refuted refuting dispute disputes disputed disputing reject rejects rejected rejecting dismiss dismisses dismissed dismissing rebut rebuts rebutted rebutting contest contests contested contesting contradict contradicts contradicted contradicting doubt doubts doubted doubting question questions questioned questioning',
);
/** Before another verb, they tell that it was not done: "refused to say". */
export const REFUSING = list(
  'refuse refuses refused refusing decline declines declined declining fail fails failed failing neglect neglects neglected neglecting forget forgets forgot forgotten avoid avoids avoided avoiding unable unwilling reluctant',
);
/** Before "to" and another verb, they tell that it is still to come or may never: "is expected to say". */
export const PLANNING = list(
  'expected set due likely unlikely scheduled planning plan plans planned going about hope hopes hoped hoping want wants wanted wish wishes wished intend intends intended prepare prepares prepared preparing poised ready promise promises promised promising threaten threatens threatened threatening vow vows vowed vowing supposed tipped willing free asked urged invited pressure pressed pressured trying tried tries',
);
export const FUTURE = list("will 'll ’ll shall");
export const POSSIBLE = list('could may might can would should ought');
/** What opens a clause that only supposes: "if she says". */
export const SUPPOSING = list(
  'if unless whether lest suppose supposing imagine assuming let wish wishes wished wishing',
);
/** Nouns before "that" which leave open whether it is so. */
export const RUMOURS = list(
  'rumour rumours rumor rumors speculation claim claims allegation allegations report reports suggestion suggestions evidence proof sign signs indication indications hint hints myth',
);
/** What calls a report wrong: "it is false that". */
export const UNTRUE = list(
  'untrue false wrong incorrect inaccurate nonsense lie lies myth invented fabricated unlikely doubtful fiction unclear unknown',
);
/** What opens a clause of something that has not happened, where its verb is in the present. */
export const STILL_TO_COME = list('when until till once whenever before');
export const WHATEVER = list('whatever whoever whichever');
/** Before a verb of saying, they tell that others only suppose it: "is believed to have said". */
export const HEARSAY = list(
  'believed thought alleged rumoured rumored understood reputed reportedly allegedly supposedly purportedly',
);
/** Verbs that put a question when a word of `OPENING_A_QUESTION` opens what they govern. */
export const ASKING = list(
  'ask asks asked asking inquire inquires inquired inquiring enquire enquires enquired enquiring wonder wonders wondered wondering question questions questioned questioning query queries queried querying demanded demand',
);
export const OPENING_A_QUESTION = list('whether if what who whom whose which why when where how about');
/** Before another verb, they tell that somebody thought of it: "considered announcing". */
export const CONSIDERING = list(
  'consider considers considered considering contemplate contemplates contemplated contemplating mull mulls mulled mulling weigh weighs weighed weighing discuss discusses discussed discussing imagine imagines imagined imagining',
);
/** "misquoted as saying" */
export const MISQUOTING = list('misquoted misreported misrepresented misheard');

/** Verbs by which a question is put to somebody: "was asked if", "pressed on whether". */
export const ASKED = list('asked pressed quizzed questioned grilled challenged probed');
export const BEING = list('is are was were be been being');
/** How somebody is who says nothing: "kept silent on whether". */
export const SILENT = list('silent mum tight-lipped tight-mouthed non-committal noncommittal coy evasive');
/** Verbs of speaking about something; with a negation before them nothing was said: "would not be drawn on". */
export const SPEAKING_OF = list(
  'drawn comment comments commented commenting elaborate elaborates elaborated elaborating speculate speculated speculating discuss discussed discussing respond responded responding confirm confirms confirmed confirming clarify clarified rule rules ruled ruling say says disclose disclosed reveal revealed',
);
/** What stands between such a verb and what it is about. */
export const OPENING_WHAT_IS_TOLD = list(
  'on over to that reports claims rumours rumors allegations suggestions speculation',
);
