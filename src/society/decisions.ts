/**
 * The numbers of the decisions that a society draws for, from 4096 up (below are the world's). All are drawn at
 * month 0. Append, never renumber: a number is part of every draw that it keys.
 *
 * "Person" is a place in the pool of persons before they are housed; "resident" is the final index, which is
 * also the resident's key; "household" is the place in the order in which households are formed.
 */
export const decisions = {
  /** Birth month within the age group. Subject: person. */
  birth: 4096,
  /** Which role in a household a person of an age and sex has. Subject: person. */
  role: 4097,
  /** Ages at which partners find each other. Subject: person. */
  partner: 4098,
  /** Which form of household a couple lives in. Subject: couple. */
  form: 4099,
  /** Mother's age at each birth. Subject: household, identity: which child. */
  motherAge: 4100,
  /** Which of the couple the elders are the parents of, and how much older. Subject: household. */
  elder: 4101,
  /** Which adult pays the bills. Subject: household. */
  payer: 4102,
  /** Residence status, shared in part by a household. Subject: household or person, identity: which of the two. */
  residence: 4104,
  /** Ethnicity, shared by a household. Subject: household. */
  ethnicity: 4105,
  /** Place of the household in town. Subject: household. */
  place: 4106,
  /** Size of a neighbourhood. Subject: neighbourhood. */
  neighbourhoodSize: 4107,
  /** Nationality. Subject: resident. */
  nationality: 4108,
  /** Faith, shared in part by a household. Subject: household or resident. */
  faith: 4109,
  /** Party card. Subject: resident. */
  party: 4110,
  /** Education, shared in part by partners. Subject: resident. */
  education: 4111,
  /** Employment. Subject: resident. */
  employment: 4112,
  /** Occupation. Subject: resident. */
  occupation: 4113,
  /** Income. Subject: resident. */
  income: 4114,
  /** Savings. Subject: resident. */
  savings: 4115,
  /** Ownership of the employer. Subject: resident. */
  ownership: 4116,
  /** Order in which residents fill firms. Subject: resident. */
  hire: 4117,
  /** Size of a firm. Subject: firm, identity: ownership. */
  firmSize: 4118,
  /** Head of a firm. Subject: resident. */
  firmHead: 4119,
  /** School attendance and the form of the school. Subject: resident, identity: which of the two. */
  school: 4120,
  /** Neighbourhood of an organisation. Subject: organisation. */
  organisationPlace: 4121,
  /** Head of an organisation. Subject: resident, identity: organisation. */
  organisationHead: 4122,
  /** Foreign funding. Subject: organisation. */
  foreignFunding: 4123,
  /** Tenancy. Subject: resident (the payer). */
  tenancy: 4124,
  /** Driving. Subject: resident. */
  driving: 4125,
  /** Dogs. Subject: household. */
  dog: 4126,
  /** Private debt. Subject: resident. */
  privateDebt: 4127,
  /** Bank loan. Subject: resident. */
  loan: 4128,
  /** Elderly parents. Subject: resident. */
  elders: 4129,
  /** Child in the army. Subject: resident. */
  army: 4130,
  /** Number of grid officers, and who they are. Subject: neighbourhood, or resident. */
  gridOfficer: 4131,
  /** Wished number of ties. Subject: resident. */
  sociability: 4132,
  /** Taking part in a round of ties. Subject: resident, identity: round. */
  meeting: 4133,
  /** Whom a resident resembles in a round of ties. Subject: resident, identity: round. */
  likeness: 4134,
  /** Which households are kin. Subject: household. */
  kinship: 4135,
} as const;
