# frozen_string_literal: true

# A person who is signed in. Signing out ends the record, so a copy of the cookie opens nothing
# afterwards. The Rails security guide warns of such copies. The ID is no secret.
class Session < ActiveRecord::Base
  REPEAT = 5.minutes

  before_create { self.id = SecureRandom.uuid }

  # One session for each sign-in, however often it is finished.
  def self.of(sign_in, proof)
    account, id = sign_in.values_at('account', 'id')
    create_or_find_by!(sign_in: id) do |made|
      made.assign_attributes(account:, stepped_up_at: Time.current, **proof)
    end
  end

  # Whether a sign-in was finished a short time ago, so that the browser may ask again.
  def self.just_made_by?(sign_in_id)
    lately = (REPEAT.ago..)
    where(sign_in: sign_in_id, created_at: lately)
      .or(where(step_up: sign_in_id, stepped_up_at: lately)).exists?
  end

  # The person has just given another factor, or a code of a set.
  def step_up(proof)
    update!(stepped_up_at: Time.current, code_set: nil, **proof)
  end

  # The session as the service takes it.
  def document
    recent = Time.current < stepped_up_at + Rails.configuration.step_up_seconds
    { account:, id:, startedAt: created_at.iso8601,
      steppedUp: recent && stepped_up_by, codeSet: (code_set if recent) }.compact
  end
end
