# frozen_string_literal: true

# The pages of the site, and what their forms do.
class SiteController < ApplicationController
  before_action :name_browser, only: %i[new check_password]
  before_action :require_sign_in, only: %i[second_step check_digits]

  def settings
    return redirect_to '/sign-in' if current_session.nil?

    @account = current_session.account
  end

  def new; end

  def check_password
    if StandInForYourUsers.password?(params[:name], params[:password])
      reset_session
      begin_sign_in(params[:name], 'sign-in')
      redirect_to '/second-step'
    else
      @problem = 'That name and password don’t match.'
      render :new
    end
  end

  def second_step; end

  def check_digits
    if StandInForYourUsers.digits?(@sign_in['account'], params[:digits])
      start_session Session.of(@sign_in, stepped_up_by: 'factor')
      tell_signed_in_otherwise
      redirect_to '/'
    else
      @problem = 'That isn’t the right code.'
      render :second_step
    end
  end

  def step_up
    right = StandInForYourUsers.digits?(current_session&.account, params[:digits])
    current_session.step_up(stepped_up_by: 'factor') if right
    head right ? :no_content : :forbidden
  end

  def allow_step_up_by_code
    right = StandInForYourUsers.password?(current_session&.account, params[:password])
    begin_sign_in(current_session.account, 'step-up') if right
    head right ? :no_content : :forbidden
  end

  def sign_out
    current_session&.update!(ended_at: Time.current)
    reset_session
    redirect_to '/sign-in'
  end

  private

  def require_sign_in
    @sign_in = pending_sign_in
    redirect_to '/sign-in' unless @sign_in&.fetch('purpose') == 'sign-in'
  end

  # Gives the browser a name for a year, by which the service knows it again.
  def name_browser
    cookies.signed[:device] ||= { value: SecureRandom.urlsafe_base64(32), expires: 1.year,
                                  httponly: true, same_site: :lax, secure: request.ssl? }
  end

  # Makes the browser a known one, and ends waits after wrong codes.
  def tell_signed_in_otherwise
    account = ERB::Util.url_encode(@sign_in['account'])
    BackupCodesController.ask_service("/v1/accounts/#{account}/signed-in-otherwise",
                                      @sign_in.slice('device'))
  rescue *BackupCodesController::AWAY
    # The person is signed in all the same.
  end
end
