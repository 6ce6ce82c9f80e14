/**
 * Cuts a process off the network, and each that it starts: whatever asks for another machine fails and is named. For
 * `node --import`, which reads JavaScript only.
 */
import net from "node:net";
import process from "node:process";

const HERE = /^(?:localhost|127\.[\d.]+|::1)$/;
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof first === "object" ? first.host : typeof second === "string" ? second : undefined;
  if (host === undefined || HERE.test(host)) return connect.apply(this, args);
  process.stderr.write(`asked the network for ${host}\n`);
  throw new Error(`there is no network, and ${host} was asked for`);
};
