-- One more purpose: to be handed over. Which there are is checked where they come in, and the release before writes none
-- that was not among them.
-- contract: unused since 1.0.0
alter table consents drop constraint consents_purpose_check;
