/** Speed, start and memory measured side by side with what is known to be good. */
package kz.kasip.deploy.speed;
