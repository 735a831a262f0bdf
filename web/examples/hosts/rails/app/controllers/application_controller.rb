# frozen_string_literal: true

# Who is signed in, and who is signing in. Rails' session, an encrypted cookie, holds the ID of a
# session record, or a sign-in after the right password.
class ApplicationController < ActionController::Base
  SIGN_IN = 15.minutes

  private

  def current_session
    @current_session ||= Session.find_by(id: session[:signed_in], ended_at: nil)
  end

  # The Rails security guide advises reset_session here: it also changes the CSRF token.
  def start_session(record)
    reset_session
    session[:signed_in] = record.id
  end

  # Begins a sign-in, or the step-up of a person who is signed in.
  def begin_sign_in(account, purpose)
    session[:sign_in] = { 'account' => account, 'id' => SecureRandom.uuid, 'purpose' => purpose,
                          'until' => SIGN_IN.from_now.to_i }
  end

  def pending_sign_in
    pending = session[:sign_in]
    return if pending.nil?
    return unless Time.current.to_i < pending['until'] || Session.just_made_by?(pending['id'])

    pending.except('until').merge({ 'device' => cookies.signed[:device] }.compact)
  end
end
