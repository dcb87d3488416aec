// Written by `npm run genres` from ../kinds.ts.
import { AddressField } from '../address/AddressField.tsx';
import { AmountField } from '../amount/AmountField.tsx';
import { ChoiceField } from '../choice/ChoiceField.tsx';
import { ChoicesField } from '../choices/ChoicesField.tsx';
import { CommuneField } from '../commune/CommuneField.tsx';
import { DateField } from '../date/DateField.tsx';
import { EmailField } from '../email/EmailField.tsx';
import { FamilyQuotientField } from '../family-quotient/FamilyQuotientField.tsx';
import { FilesField } from '../files/FilesField.tsx';
import { GroupField } from '../group/GroupField.tsx';
import { IbanField } from '../iban/IbanField.tsx';
import { InformationField } from '../information/InformationField.tsx';
import { IntegerField } from '../integer/IntegerField.tsx';
import type { DrawingsOfKinds } from '../kind-parts.ts';
import { LongTextField } from '../long-text/LongTextField.tsx';
import { MeasureField } from '../measure/MeasureField.tsx';
import { NameField } from '../name/NameField.tsx';
import { PartialDateField } from '../partial-date/PartialDateField.tsx';
import { PeriodField } from '../period/PeriodField.tsx';
import { PhoneField } from '../phone/PhoneField.tsx';
import { PlaceField } from '../place/PlaceField.tsx';
import { RnaField } from '../rna/RnaField.tsx';
import { SelectField } from '../select/SelectField.tsx';
import { SiretField } from '../siret/SiretField.tsx';
import { StatementField } from '../statement/StatementField.tsx';
import { TextField } from '../text/TextField.tsx';
import { TimeSlotField } from '../time-slot/TimeSlotField.tsx';
import { VehiclePlateField } from '../vehicle-plate/VehiclePlateField.tsx';
import { YesNoField } from '../yes-no/YesNoField.tsx';

export const DRAWINGS = {
  text: TextField,
  'long-text': LongTextField,
  name: NameField,
  email: EmailField,
  phone: PhoneField,
  address: AddressField,
  commune: CommuneField,
  place: PlaceField,
  date: DateField,
  'partial-date': PartialDateField,
  integer: IntegerField,
  amount: AmountField,
  measure: MeasureField,
  'family-quotient': FamilyQuotientField,
  choices: ChoicesField,
  statement: StatementField,
  rna: RnaField,
  siret: SiretField,
  iban: IbanField,
  'vehicle-plate': VehiclePlateField,
  'yes-no': YesNoField,
  choice: ChoiceField,
  select: SelectField,
  'time-slot': TimeSlotField,
  period: PeriodField,
  files: FilesField,
  group: GroupField,
  information: InformationField,
} satisfies DrawingsOfKinds;
