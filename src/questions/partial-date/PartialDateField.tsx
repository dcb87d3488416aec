export { DateField as PartialDateField } from '../date/DateField.tsx';
