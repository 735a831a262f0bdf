# frozen_string_literal: true

require 'net/http'

# The relay: it passes the messages of the elements to the service, and makes the session after a
# backup code was right. Rails itself refuses messages without the CSRF token, or from elsewhere.
class BackupCodesController < ApplicationController
  MESSAGES = %w[status enrol confirm check revoke challenge redeem explain
                recover approve finish stop dispute].freeze
  MAX_BYTES = 18.kilobytes
  AWAY = [SystemCallError, SocketError, IOError, Timeout::Error, OpenSSL::SSL::SSLError].freeze

  # Posts a document to the service. Raises one of AWAY if the service doesn't answer.
  def self.ask_service(path, document)
    url = URI.join(ENV.fetch('SERVICE_URL'), path)
    headers = { 'Authorization' => "Bearer #{ENV.fetch('SERVICE_KEY')}",
                'Content-Type' => 'application/json' }
    Net::HTTP.start(url.host, url.port, use_ssl: url.scheme == 'https',
                                        open_timeout: 10, read_timeout: 10) do |http|
      http.post(url.path, document.to_json, headers)
    end
  end

  before_action { response.headers['Cache-Control'] = 'no-store' }
  before_action :refuse_large_body
  rescue_from(*AWAY) { render json: { error: 'unavailable' }, status: :service_unavailable }
  rescue_from(JSON::JSONError) { render json: { error: 'not_json' }, status: :bad_request }

  def message
    sign_in = pending_sign_in
    answer = pass_on(sign_in)
    finish(sign_in, JSON.parse(answer.body)['set']) if redeemed?(answer)
    response.headers['Retry-After'] = answer['Retry-After'] if answer['Retry-After']
    render json: answer.body, status: answer.code
  end

  private

  def pass_on(sign_in)
    self.class.ask_service("/v1/messages/#{params[:name]}",
                           session: current_session&.document,
                           pendingSignIn: sign_in,
                           message: request.get? ? {} : JSON.parse(request.raw_post))
  end

  def redeemed?(answer)
    params[:name] == 'redeem' && answer.code == '200'
  end

  # If the answer gets lost, the browser sends the code again with its old cookie, which still has
  # the sign-in and the CSRF token. It then gets the same session.
  def finish(sign_in, set)
    proof = { stepped_up_by: 'code', code_set: set }
    if sign_in['purpose'] == 'step-up'
      current_session&.step_up(step_up: sign_in['id'], **proof)
    else
      start_session Session.of(sign_in, proof)
    end
  end

  def refuse_large_body
    return if request.raw_post.bytesize <= MAX_BYTES

    render json: { error: 'too_large' }, status: :payload_too_large
  end
end
